import type { Component } from 'svelte';
import type { Acts, Engine } from '$lib/domain/engine';
import type { Draft } from '$lib/domain/attempt';
import type { Activity } from '$lib/domain/activity';

/** What every kind's view is given. It shows the state and emits acts; it never saves. */
export interface ViewProps<Content = unknown, State = unknown, Act = unknown> {
	/** Content with its names put in. */
	readonly content: Content;
	readonly state: State;
	/** Title, note, people, what to keep: everything around the content. */
	readonly activity: Activity<string, Content>;
	/** False until the saved attempt has been read: choices are then inert. */
	readonly ready: boolean;
	/** How many acts stand: `rewind(acts - 1)` takes back the last one. */
	readonly acts: number;
	/** The learner does this. An act that does not apply is ignored. */
	readonly act: (act: Act) => void;
	/** Keeps the first `count` acts and sets the later ones aside: undo, and « essayer autre chose ». */
	readonly rewind: (count: number) => void;
	/** Starts anew with another seed; what was done stays in the notebook. */
	readonly again: () => void;
	readonly drafts: DraftPort;
	/** The small activities that may be opened from here, by id; absent where none may, or this is one. */
	readonly inside?: ReadonlyMap<string, Inside>;
	/** Opens one of them; the host brings the learner back. */
	readonly enter?: (activity: string) => void;
	/** Where « Passer » and « Retour au sommaire » lead. */
	readonly exit: string;
	readonly help: string;
}

/** A small activity that can be opened in between. */
export interface Inside {
	readonly title: string;
	/** It was opened here before. */
	readonly visited: boolean;
}

/** The half-typed texts of this attempt. */
export interface DraftPort {
	/** Text of a field as it was left, or '' . */
	text(field: string): string;
	/** Each keystroke. */
	type(field: string, text: string): void;
	/** The text has become an act: the draft is no longer needed. */
	done(field: string): void;
}

/** All that the browser loads of a kind, in one chunk. Its words come with the page. */
export interface Kind<Content, State, Act> {
	readonly engine: Engine<Content, State, Act>;
	readonly acts: Acts<Act>;
	readonly View: Component<ViewProps<Content, State, Act>>;
	/** Brings what the first screen of this content shows besides the chunk: awaited before the page is drawn. */
	readonly prepare?: (content: Content) => Promise<void>;
	/** Its view begins with a picture, and the header lies over it. */
	readonly picture?: boolean;
}

/**
 * One thing that a hand does, by the names that everybody hears (French, as they are read; a beginning is
 * enough). The generic suites do it with keys, with taps, with a dragged mouse and through the accessibility
 * tree, and hold the four results equal.
 */
export type Step =
	/** A button, a link, a box to tick. */
	| { readonly press: string }
	/** A `Thing` into a `Spot`. */
	| { readonly move: string; readonly to: string }
	/** Words into the field of that label. */
	| { readonly write: string; readonly into: string };

/** What `sample.ts` exports: documentation, workbench and generic tests in one. It imports types only. */
export interface Sample<Content, Act> {
	readonly activity: Activity<string, Content>;
	/** Named walks that bring the sample into each state worth seeing; the last one ends it. */
	readonly walks: Readonly<Record<string, readonly Act[]>>;
	/** From the start to the end, as a hand does it. */
	readonly hand: readonly Step[];
}

export type { Draft };
