import type { Activity } from '$lib/domain/activity';
import { simplifiedNamed, type SimpleTexts } from '$lib/domain/simple';

/**
 * The texts of « Version simple » of a page's activities, fetched when they are wished for: the page itself comes
 * without them and without this file, so that nobody waits for words they do not read.
 */
export class EasyTexts {
	#texts = $state.raw<Readonly<Record<string, SimpleTexts>>>({});

	/** The same activity, at the same place, in its simple words once they are here. */
	worded<A extends Activity>(activity: A, lang: string): A {
		return simplifiedNamed(activity, this.#texts[`${lang}/${activity.id}`]);
	}

	/**
	 * Fetches what is not here yet; what comes is kept whatever becomes of the others.
	 * @throws when one did not come
	 */
	async fetch(lang: string, ids: readonly string[]): Promise<void> {
		const missing = ids.filter((id) => !this.#texts[`${lang}/${id}`]);
		await Promise.all(missing.map((id) => this.#fetchOne(lang, id)));
	}

	async #fetchOne(lang: string, id: string): Promise<void> {
		const answer = await fetch(`/content/${id}.simple.${lang}.json`);
		if (!answer.ok) throw new Error(String(answer.status));
		const texts = (await answer.json()) as SimpleTexts;
		this.#texts = { ...this.#texts, [`${lang}/${id}`]: texts };
	}
}
