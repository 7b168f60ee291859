import type { Answers, Question, Reader } from '$lib/help/advise';

/** What is shown: who reads, a question, what to do in this danger before going on, or the whole answer. */
export type Screen = 'reader' | Question | 'stop' | 'answer';

/**
 * One walk through « Que faire ? ». It lives in the memory of the page and nowhere else: no storage, no address,
 * no history entry.
 */
export class Walk {
	readonly #readers: readonly Reader[];
	readonly #questions: readonly Question[];
	#reader = $state.raw<Reader | undefined>();
	#answers = $state.raw<Answers>({});
	#at = $state(0);

	readonly reader = $derived.by(() => this.#reader ?? this.#readers[0]!);
	readonly screens = $derived.by((): readonly Screen[] => {
		const danger = this.#answers.danger;
		const stops = danger !== undefined && !danger.includes('none');
		return [
			...(this.#readers.length > 1 ? (['reader'] as const) : []),
			...this.#questions.flatMap((id): Screen[] => (id === 'danger' && stops ? [id, 'stop'] : [id])),
			'answer'
		];
	});
	readonly screen = $derived.by(() => this.screens[this.#at]!);
	readonly isFirst = $derived.by(() => this.#at === 0);

	constructor(readers: readonly Reader[], questions: readonly Question[]) {
		this.#readers = readers;
		this.#questions = questions;
	}

	get answers(): Answers {
		return this.#answers;
	}

	is(reader: Reader): void {
		this.#reader = reader;
		this.next();
	}

	answer(question: Question, ids: readonly string[]): void {
		this.#answers = { ...this.#answers, [question]: ids };
		this.next();
	}

	next(): void {
		this.#at = Math.min(this.#at + 1, this.screens.length - 1);
	}

	/** To the screen before; what was chosen there is still marked, and can be changed. */
	back(): void {
		this.#at = Math.max(this.#at - 1, 0);
	}

	/** Nothing was ever answered. */
	forget(): void {
		this.#reader = undefined;
		this.#answers = {};
		this.#at = 0;
	}
}
