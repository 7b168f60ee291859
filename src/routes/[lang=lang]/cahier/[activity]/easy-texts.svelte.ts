import type { SimpleTexts } from '$lib/domain/simple';

interface Wish {
	readonly lang: string;
	/** The activities that have a « Version simple ». */
	readonly ids: readonly string[];
	/** The reader has asked for it. */
	readonly wished: boolean;
}

/**
 * The texts of « Version simple » of a page's activities, fetched when they are wished for: the page itself comes
 * without them, so that nobody waits for words they do not read. Made while a component is.
 */
export class EasyTexts {
	#texts = $state.raw<Readonly<Record<string, SimpleTexts>>>({});
	/** They were wished for and did not come: the activity goes on in its full words. */
	missing = $state(false);
	readonly #wish: () => Wish;

	constructor(wish: () => Wish) {
		this.#wish = wish;
		$effect(() => {
			const { lang, ids, wished } = wish();
			this.missing = false;
			if (!wished) return;
			for (const id of ids) if (!this.#texts[`${lang}/${id}`]) void this.#fetch(lang, id);
		});
	}

	/** The simple texts of one activity, once they are here and as long as they are wished for. */
	of(id: string): SimpleTexts | undefined {
		const { lang, wished } = this.#wish();
		return wished ? this.#texts[`${lang}/${id}`] : undefined;
	}

	async #fetch(lang: string, id: string): Promise<void> {
		try {
			const answer = await fetch(`/content/${id}.simple.${lang}.json`);
			if (!answer.ok) throw new Error(String(answer.status));
			const texts = (await answer.json()) as SimpleTexts;
			this.#texts = { ...this.#texts, [`${lang}/${id}`]: texts };
		} catch {
			this.missing = true;
		}
	}
}
