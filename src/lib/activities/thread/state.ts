import type { Vars } from '$lib/domain/effects';

/** Where a learner stands in a conversation. Authored ids only: the language may change in between. */
export interface ThreadState {
	/** Id of the beat that unfolds. */
	readonly beat: string;
	/** Id of the decision whose consequences unfold, or `null` while the beat itself does. */
	readonly decision: string | null;
	/** Ids of the messages that are unfolded, of the beat or of the decision, in order. */
	readonly shown: readonly string[];
	/** Value of every variable of the content. */
	readonly vars: Vars;
	/** How many times each beat was arrived at; a beat never seen is absent. */
	readonly visits: Readonly<Record<string, number>>;
	/** Every decision made at least once, written `beat/decision`, oldest first. */
	readonly taken: readonly string[];
	/** Ids of the messages that were there before the first act: the same in every state of a content. */
	readonly opening: readonly string[];
	/** One step for each act that applied, so `rewind(i)` undoes `path[i]`. It decides nothing ahead. */
	readonly path: readonly Step[];
}

export interface Step {
	/** Where it was done. */
	readonly beat: string;
	/** What was decided; absent when the learner read on. */
	readonly decision?: string;
	/** Ids of the decisions on offer at that moment, the one that was made included. */
	readonly offered: readonly string[];
	/** Id of the beat that was arrived at. */
	readonly to?: string;
	/** Ids of the messages that this act unfolded. */
	readonly shows: readonly string[];
}

/** A decision as conditions write it. */
export const decisionKey = (beat: string, decision: string): string => `${beat}/${decision}`;
