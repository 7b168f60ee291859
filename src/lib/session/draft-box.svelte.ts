import type { Draft } from '$lib/domain/attempt';
import type { DraftPort } from '$lib/activities/view';

/** The half-typed texts of one attempt: shown from here, kept by the notebook. */
export class DraftBox implements DraftPort {
	/** By name of field, without a prototype. Replaced whole: Svelte's own map weighs more than all of this. */
	#texts = $state.raw<Readonly<Record<string, Draft>>>(none());
	#keep: ((draft: Draft) => void) | undefined;
	#drop: ((field: string) => void) | undefined;

	/** What was typed before the notebook opened wins over what it held. */
	open(saved: readonly Draft[], keep: (draft: Draft) => void, drop: (field: string) => void): void {
		this.#keep = keep;
		this.#drop = drop;
		for (const draft of saved) {
			const typed = this.#texts[draft.field];
			this.#set(typed ? { ...typed, rev: draft.rev + typed.rev } : draft);
		}
		for (const draft of Object.values(this.#texts)) if (!saved.includes(draft)) keep(draft);
	}

	text(field: string): string {
		return this.#texts[field]?.text ?? '';
	}

	type(field: string, text: string): void {
		const draft = { field, text, rev: (this.#texts[field]?.rev ?? 0) + 1 };
		this.#set(draft);
		this.#keep?.(draft);
	}

	done(field: string): void {
		const { [field]: _done, ...others } = this.#texts;
		this.#texts = Object.assign(none(), others);
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
		this.#texts = none();
	}

	#set(draft: Draft): void {
		this.#texts = Object.assign(none(), this.#texts, { [draft.field]: draft });
	}
}

const none = (): Record<string, Draft> => Object.create(null) as Record<string, Draft>;
