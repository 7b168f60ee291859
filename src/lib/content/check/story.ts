/**
 * What the rules about paths see: people, places, choices, ways, and somebody who plays it. A scenario, a
 * conversation and a dialogue are all read as one (`scenario-story.ts`…), so that each rule is written once.
 */
import type { Condition } from '$lib/domain/conditions';
import type { Effects, Variables, Vars } from '$lib/domain/effects';
import type { Way } from '$lib/domain/ways';
import type { Path } from '../source';

export interface Story {
	/** How its author calls things, for the messages. */
	readonly called: { readonly node: string; readonly choice: string };
	/** What it is held to: the target of bullying decides nothing; people in conflict are equals. */
	readonly story?: 'bullying' | 'conflict' | undefined;
	/** Who is bullied, by id. */
	readonly target?: string | undefined;
	readonly cast: readonly string[];
	readonly variables: Readonly<Record<string, Variable>>;
	readonly start: string;
	readonly nodes: readonly Node[];
	/** Whatever is told in every place: signs of people, counters. */
	readonly everywhere: readonly Told[];
	/** Everybody who is mentioned, and where. */
	readonly people: readonly { readonly id: string; readonly path: Path }[];
	readonly play: Player;
}

export type Variable = Variables[string] &
	(boolean | { of?: string | undefined; feeling?: Feeling | undefined });
type Feeling = 'trust' | 'anger' | 'fear' | 'shame' | undefined;

/** A place of the story: an ending, a way on, or a decision. */
export interface Node {
	readonly id: string;
	readonly path: Path;
	readonly effects?: Effects | undefined;
	/** An adult or a helpline is met here; they help, unless it is said that they fail. */
	readonly relay?: 'adult' | 'helpline' | undefined;
	readonly answers?: 'helps' | 'fails' | undefined;
	/** In a mediation, a red flag shows here. */
	readonly flag?: boolean | undefined;
	/** Whose decision it is; absent, that of the learner, who is a witness. */
	readonly as?: string | undefined;
	readonly to?: Way | undefined;
	readonly ending?:
		| {
				readonly repair: string;
				readonly agreement?: boolean | undefined;
				/** In a dialogue, how it ends: after a red flag, `best` or `late`. */
				readonly outcome?: string | undefined;
		  }
		| undefined;
	/** Something dark is said here: there is nothing left to choose from now on. */
	readonly dark?: boolean | undefined;
	readonly choices: readonly Choice[];
	/** What is told here where its condition holds. */
	readonly told: readonly Told[];
}

export interface Choice {
	readonly id: string;
	readonly path: Path;
	readonly text: string;
	readonly stance: 'passive' | 'aggressive' | 'assertive' | 'supportive' | 'relay';
	/** Offered by the page in every place, in the same words, and while what was just chosen is read too. */
	readonly always?: boolean;
	readonly tone: 'protects' | 'effect' | 'almost' | 'reread';
	readonly when?: Condition | undefined;
	readonly once?: boolean | undefined;
	readonly effects?: Effects | undefined;
	readonly feedback: string;
	/**
	 * What happens right after is told. `always`: so it is after every choice of this kind of story, and
	 * says nothing of this one.
	 */
	readonly then: 'never' | 'here' | 'always';
	/** What is told after it where its condition holds. */
	readonly told: readonly Told[];
	readonly to: Way;
}

/** A text that is not told to everybody. `text` is the authored value itself: it is known again by identity. */
export interface Told {
	readonly text: object;
	readonly when?: Condition | undefined;
	readonly path: Path;
}

/** Where one stands in a story, whatever kind it is of. */
export interface Play {
	readonly node: string;
	/** Id of the choice that was just made here, or `null` before one is. */
	readonly chosen: string | null;
	readonly vars: Vars;
	readonly visits: Readonly<Record<string, number>>;
	/** Every choice made, written `node/choice`. */
	readonly taken: readonly string[];
}

/** Plays it with the engine that learners play it with. */
export interface Player {
	start(): Play;
	/** `null` when the choice is not offered. */
	choose(play: Play, choice: string): Play | null;
	/** `null` at an ending, and where a choice has to be made first. */
	next(play: Play): Play | null;
	/** The authored texts that are told there, of those that are not told to everybody. */
	tells(play: Play): readonly object[];
}
