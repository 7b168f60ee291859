import type { Assessment } from './assessment';

/** Who an attempt belongs to. Pupils' notebooks come first; a class and a table follow. */
export type Owner = 'notebook' | 'class' | 'table';

/**
 * What a list says of an attempt without replaying it. A cache: engines never read it, and it can be
 * rebuilt from the entries.
 */
export interface Summary {
	readonly attempt: string;
	readonly activity: string;
	readonly assessment: Assessment;
	/** Authored id of where the learner stands. */
	readonly place: string;
	/** `Activity.version` under which this was computed. */
	readonly contentVersion: string;
	/** Number of entries that this summary knows of. */
	readonly entries: number;
}

/** A text that is still being typed in one field of one attempt. */
export interface Draft {
	readonly field: string;
	readonly text: string;
	/** Grows with each keystroke that is kept; the greater one wins. */
	readonly rev: number;
}
