/** Where a learner stands in a quiz. Authored ids only, and the words that are their own. */
export interface QuizState {
	/** Orders the answers: the same for this attempt whatever the language. */
	readonly seed: number;
	/** Id of the item that is shown, or `END`. */
	readonly at: string;
	/** By id of item; an item that was never touched is absent. */
	readonly answers: Readonly<Record<string, Answer>>;
}

/** One way of answering an item. */
export interface Try {
	/** Ids of the chosen options, in the order in which they were chosen. */
	readonly picked: readonly string[];
	/** Id of the reason, for `truth`. */
	readonly reason?: string;
}

export interface Answer extends Try {
	/** The explanation is shown; the answer no longer changes without `again`. */
	readonly open: boolean;
	/** The free line of an opinion. */
	readonly said?: string;
	/** Finished tries before this one, oldest first: `earlier[0]` is « ta première idée ». */
	readonly earlier: readonly Try[];
}

export const NO_ANSWER: Answer = Object.freeze({ picked: [], open: false, earlier: [] });
