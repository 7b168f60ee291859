import { SvelteMap } from 'svelte/reactivity';
import type { Draft } from '$lib/domain/attempt';
import type { DraftPort } from '$lib/activities/view';

/** The half-typed texts of one attempt: shown from here, kept by the notebook. */
export class DraftBox implements DraftPort {
	readonly #texts = new SvelteMap<string, Draft>();
	#keep: ((draft: Draft) => void) | undefined;
	#drop: ((field: string) => void) | undefined;

	/** What was typed before the notebook opened wins over what it held. */
	open(saved: readonly Draft[], keep: (draft: Draft) => void, drop: (field: string) => void): void {
		this.#keep = keep;
		this.#drop = drop;
		for (const draft of saved) {
			const typed = this.#texts.get(draft.field);
			const now = typed ? { ...typed, rev: draft.rev + typed.rev } : draft;
			this.#texts.set(draft.field, now);
		}
		for (const draft of this.#texts.values()) if (!saved.includes(draft)) keep(draft);
	}

	text(field: string): string {
		return this.#texts.get(field)?.text ?? '';
	}

	type(field: string, text: string): void {
		const draft = { field, text, rev: (this.#texts.get(field)?.rev ?? 0) + 1 };
		this.#texts.set(field, draft);
		this.#keep?.(draft);
	}

	done(field: string): void {
		this.#texts.delete(field);
		this.#drop?.(field);
	}

	/** The same, for an activity that was opened inside another: its fields may bear the same names. */
	within(frame: number): DraftPort {
		const named = (field: string) => `${frame}/${field}`;
		return {
			text: (field) => this.text(named(field)),
			type: (field, text) => this.type(named(field), text),
			done: (field) => this.done(named(field))
		};
	}

	clear(): void {
		this.#texts.clear();
	}
}
