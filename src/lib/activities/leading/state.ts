/** The step of a situation that is read aloud; then come its reactions by id, then `CLOSE`. No reaction bears these ids. */
export const READ = 'lire';
export const CLOSE = 'finir';

/** Where one chooses what comes next, and where all is over: no situation bears these ids. */
export const CHOICE = 'choix';
export const END = 'fin';

/** How a situation was gone through. */
export type Through = 'rehearsed' | 'led' | 'passed';

/** Where two ambassadors stand. Authored ids only: the language may change in between. */
export interface LeadingState {
	/** Orders the answers: the same for this attempt whatever the language. */
	readonly seed: number;
	/** Id of a situation, `CHOICE` or `END`. */
	readonly at: string;
	/** `READ`, a reaction by id, or `CLOSE`; says nothing at `CHOICE` and `END`. */
	readonly step: string;
	/** The sets that were opened, by id, in their order. */
	readonly opened: readonly string[];
	/** By id of situation. */
	readonly through: Readonly<Record<string, Through>>;
	/** The answers given so far, oldest first: by situation, then by reaction. */
	readonly answers: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
