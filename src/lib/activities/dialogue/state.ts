import type { Vars } from '$lib/domain/effects';
import type { Words } from './sentences';

/** Where a learner stands in a dialogue. Authored ids only: the language may change in mid-sentence. */
export interface DialogueState {
	/** Id of the turn that is shown. */
	readonly node: string;
	/** Id of the move, or of the outcome of a composed sentence, whose reaction is shown; else `null`. */
	readonly chosen: string | null;
	/** Value of every variable of the content. */
	readonly vars: Vars;
	/** How many times each turn was arrived at; a turn never seen is absent. */
	readonly visits: Readonly<Record<string, number>>;
	/** Every move made at least once, written `turn/move`, oldest first. */
	readonly taken: readonly string[];
	/** One step for each act that applied: `rewind(i)` undoes the i-th. */
	readonly path: readonly Step[];
}

export interface Step {
	/** The turn where it was done. */
	readonly node: string;
	/** The move or the outcome; absent when the learner went on. */
	readonly choice?: string;
	/** The parts of a composed sentence. */
	readonly words?: Words;
	/** The learner stopped and passed it on to an adult. */
	readonly relay?: true;
	/** Ids of the moves on offer at that moment; none where a sentence was composed. */
	readonly offered: readonly string[];
}

/** A move as conditions and saved paths write it. */
export const moveKey = (turn: string, move: string): string => `${turn}/${move}`;
