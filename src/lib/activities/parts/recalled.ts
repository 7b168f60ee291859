/** What a notebook tells again of kinds that one comes back to. */

/** Where somebody stood on each sentence, then and now: places in `words`. None is better than another. */
export interface Looks {
	readonly is: 'looks';
	readonly words: readonly string[];
	readonly rows: readonly {
		readonly id: string;
		readonly sentence: string;
		readonly before: number | undefined;
		readonly after: number | undefined;
	}[];
}

export interface Commitment {
	readonly is: 'commitment';
	readonly what: string;
	readonly when: string;
	readonly help: string;
	/** How it went, each time that somebody looked, oldest first. */
	readonly looks: readonly ('done' | 'some' | 'not-yet' | 'changed')[];
}

export interface Star {
	readonly is: 'star';
	readonly branches: readonly {
		readonly id: string;
		readonly name: string;
		readonly people: readonly string[];
	}[];
	/** Whom to see first, what to say, whom to see next; `''` where nothing was chosen. */
	readonly first: string;
	readonly line: string;
	readonly next: string;
}

export type Recalled = Looks | Commitment | Star;

/** @returns `undefined` where nothing was said yet */
export type Recall<Content, State> = (content: Content, state: State) => Recalled | undefined;
