import type { Vars } from '$lib/domain/effects';

/** Where a learner stands in a story. Authored ids only: the language may change in mid-scene. */
export interface ScenarioState {
	/** Id of the node that is shown. */
	readonly node: string;
	/** Id of the choice whose feedback is shown, or `null` while the node itself is. */
	readonly chosen: string | null;
	/** Value of every variable of the content. */
	readonly vars: Vars;
	/** How many times each node was arrived at; a node never seen is absent. */
	readonly visits: Readonly<Record<string, number>>;
	/** Every choice made at least once, written `node/choice`, oldest first. */
	readonly taken: readonly string[];
	/** One step for each act that applied: `path[i]` is what the i-th act did, so `rewind(i)` undoes it. */
	readonly path: readonly Step[];
}

export interface Step {
	/** Where it was done. */
	readonly node: string;
	/** What was chosen; absent when the learner went on. */
	readonly choice?: string;
	/** Ids of the choices on offer at that moment, the one that was taken included; none when going on. */
	readonly offered: readonly string[];
}

/** A choice as conditions and saved paths write it. */
export const choiceKey = (node: string, choice: string): string => `${node}/${choice}`;
