/**
 * What the stage shows of an activity: its state cut into slides, one idea each, for a class that looks at one
 * wall. A kind says what stands on them; the classroom draws them, turns them and takes the answers.
 */
import type { Mood, PoseName } from '$lib/ui/character';
import type { Place } from '$lib/ui/scenery';
import type fr from './messages/fr.json';
import type { Prompt } from '$lib/domain/prompts';

/** The most words that are told on one slide (a class reads from eight metres: experience.md §3.3). */
export const MOST_WORDS = 40;

/** The words that every slide may say; the content says the rest. */
export type StageWord = keyof (typeof fr)['stage'];

/** A text of the content with its names put in, or a word of the stage, with the name of a person by id where it takes one. */
export type Text = string | { readonly say: StageWord; readonly of?: string };

/** Two such answers stand side by side. */
export const isShort = (text: Text): boolean => typeof text !== 'string' || text.length <= 24;

export const said = (say: StageWord): Text => ({ say });

export interface StageOption<Act = unknown> {
	readonly id: string;
	readonly text: Text;
	/** What taking it does in the activity. */
	readonly act: Act;
	/** It has been ticked and may be unticked. */
	readonly taken?: boolean;
	/** In a story: how many questions come after it at least, until an ending (conditions aside). */
	readonly left?: number | undefined;
}

export interface StagePicture {
	readonly place: Place;
	/** Left to right, by id, with how each feels and stands. */
	readonly people: readonly { readonly person: string; readonly mood: Mood; readonly pose: PoseName }[];
}

/** A poster cut out of paper: two strips with words, and shapes on three columns and four rows. */
export interface StagePoster {
	/** The whole poster in words, for those who do not see it. */
	readonly describe: string;
	readonly title: string;
	readonly slogan: string;
	/** Name of the paper it is laid on. */
	readonly paper: string;
	readonly shapes: readonly {
		readonly id: string;
		readonly shape:
			'bubble' | 'hand' | 'person' | 'group' | 'heart' | 'thread' | 'phone' | 'sun' | 'door' | 'bench';
		readonly paper: string;
		readonly x: number;
		readonly y: number;
		readonly big?: boolean | undefined;
	}[];
}

/** The sign of a team, cut out of paper. */
export interface StageSign {
	readonly shape: 'star' | 'moon' | 'wave' | 'leaf' | 'drop' | 'kite';
	readonly name: string;
}

/** Something that a class chose, cut out of paper. */
export interface StageThing {
	readonly id: string;
	readonly draw: 'cake' | 'fruit' | 'pancakes' | 'drum' | 'microphone' | 'dance' | 'ball' | 'puzzle' | 'book';
	readonly text: string;
}

/** A stop of a board: its two ends, a square with its pile, a knot with what was chosen there. */
export type TrailStop =
	| { readonly stop: 'start' | 'end'; readonly name: string }
	| {
			readonly stop: 'square';
			readonly pile: 'challenge' | 'empathy' | 'act' | 'help' | 'pause' | 'free';
			/** Absent: the thread has not come there yet. */
			readonly how?: 'found' | 'together' | 'pass' | undefined;
	  }
	| {
			readonly stop: 'knot';
			readonly name: string;
			readonly thing?: StageThing['draw'];
	  };

/** A board, and the one thread that everybody moves along it. */
export interface StageTrail {
	readonly stops: readonly TrailStop[];
	/** The last stop that the thread has come to. */
	readonly at: number;
	/** Whose turn it is. */
	readonly sign?: StageSign['shape'] | undefined;
	/** Squares left behind, of how many. */
	readonly done: number;
	readonly of: number;
}

/** Something to say or to keep in mind while a slide stands. */
export interface StageNote {
	readonly id: string;
	readonly title: Text;
	readonly lines: readonly string[];
}

export interface Slide<Act = unknown> {
	/** One among the slides of this state. */
	readonly id: string;
	/** When and where, or what this is about: stands small over the title. */
	readonly over?: Text | undefined;
	readonly title?: Text | undefined;
	readonly lines: readonly Text[];
	/** Lines of a conversation: who writes, by id of the person. */
	readonly talk?: readonly { readonly from: string; readonly text: string }[];
	readonly picture?: StagePicture | undefined;
	/** How everybody in the story feels by now, those who are not there too: two ways are compared by it. */
	readonly felt?: StagePicture['people'];
	/** A poster that is looked into, in the place of a picture. */
	readonly poster?: StagePoster | undefined;
	/** A board stands over the words. */
	readonly trail?: StageTrail | undefined;
	/** Before the title: whose turn it is. */
	readonly sign?: StageSign['shape'] | undefined;
	/** The teams that play. */
	readonly signs?: readonly StageSign[];
	/** What the class has chosen by now. */
	readonly things?: readonly StageThing[];
	readonly options?: readonly StageOption<Act>[];
	/** Stands small under the slide, whatever else does. */
	readonly foot?: Text | undefined;
	/** The questions that this scene asks in words of its own, in place of those that any scene may be asked. */
	readonly prompts?: Readonly<Partial<Record<Prompt, string>>>;
	/** For whoever leads, never on the wall. */
	readonly notes?: readonly StageNote[];
	/** It asks about oneself: nobody is called by chance here. */
	readonly personal?: boolean;
	/** One may turn this slide and take none: the thing stays, nothing is marked. Another slide then follows it. */
	readonly optional?: boolean;
	/** What going on from the last slide does in the activity; absent: nothing more comes, or an option is to be taken. */
	readonly on?: Act | undefined;
}

/** The slides of a state, in the order in which they are told; never none. */
export type StageOf<Content, State, Act> = (content: Content, state: State) => readonly Slide<Act>[];
