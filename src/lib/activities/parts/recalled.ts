/** What a notebook tells again of each kind: what the learner did there, in the words of its own content. */
import type { Component } from 'svelte';
import type { Activity } from '$lib/domain/activity';

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

/** A text of the content or the learner's own, or words that the kind has for its view. */
export type Words = string | { readonly key: string; readonly values?: Readonly<Record<string, Words>> };

/** What was laid, put in order, chosen or noticed. Never how well: it knows of no verdict and of no stance. */
export interface Made {
	readonly is: 'made';
	readonly parts: readonly MadePart[];
}

export interface MadePart {
	readonly title?: Words;
	readonly rows: readonly MadeRow[];
}

export interface MadeRow {
	/** What the lines answer, or what they lie beside. */
	readonly label?: Words;
	/** From 1, where an order was made. */
	readonly place?: number;
	readonly lines: readonly Words[];
}

/** A work that is seen. It brings what draws it: a page that imported it would weigh on every activity's. */
export interface Drawn {
	readonly is: 'poster';
	readonly slogan: string;
	/** A state of the kind, which its own component knows. */
	readonly drawn: unknown;
	readonly Drawing: Component<{ drawn: unknown; slogan: string }>;
}

export type Recalled = Looks | Commitment | Star | Made | Drawn;

/**
 * @param content with its names put in, as the state was played
 * @returns `undefined` where nothing was done yet
 */
export type Recall<Content, State> = (
	content: Content,
	state: State,
	people: Activity['people']
) => Recalled | undefined;
