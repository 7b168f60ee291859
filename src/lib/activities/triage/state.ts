import type { Answer } from './answers';

/** Where a learner stands. Authored ids only: the language may change in between. */
export interface TriageState {
	/** Orders the cases: the same for this attempt whatever the language. */
	readonly seed: number;
	/** How many hands of cases have been asked for; 1 at first. */
	readonly rounds: number;
	/** Id of the case, or `END`. */
	readonly at: string;
	/** By id of case, then of question. */
	readonly said: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
}
