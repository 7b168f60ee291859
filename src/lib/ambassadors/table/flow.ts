/** A table's course (experience.md §4.2): its stages, what can be done at each, and where it stands. */
import type { Band } from '$lib/domain/activity';
import type { RoleplayCase } from '$lib/content/schemas/roleplay';

export type Stage =
	| 'seats'
	| 'frame'
	| 'story'
	| 'triage'
	| 'roles'
	| 'cards'
	| 'play'
	| 'relay'
	| 'leave'
	| 'grid'
	| 'debrief'
	| 'own';

/** The rail of the mediators: the eight steps after the triage (pedagogy.md §6). */
export const STEPS = [
	'welcome',
	'rules',
	'stories',
	'again',
	'needs',
	'ideas',
	'agreement',
	'later'
] as const;
export type Step = (typeof STEPS)[number];

/** What observers look for, in the order of experience.md §4.2. */
export const GRID = [
	'welcomes',
	'lets-finish',
	'rephrases',
	'names-feeling',
	'open-question',
	'takes-no-side',
	'lets-them-find',
	'checks-agreement',
	'sees-alarm',
	'hands-over'
] as const;
export type GridLine = (typeof GRID)[number];
/** Not seen, seen once, seen often. */
export type Level = 0 | 1 | 2;

export const QUESTIONS = ['feelings', 'facts', 'skills', 'real-life', 'whom'] as const;

/** How the playing ended. */
export type Outcome = 'agreement' | 'none' | 'relay';

/** Why an adult is being fetched. */
export type Reason =
	/** « Au secours ». */
	| 'help'
	/** The triage said bullying, or « je ne sais pas », of what was a conflict: never a mistake. */
	| 'careful'
	/** It said so of what was bullying. */
	| 'right'
	/** It called bullying a conflict. */
	| 'missed'
	/** The mediators stopped and handed over. */
	| 'handed'
	/** An agreement was announced on a story in which a sign of danger showed. */
	| 'flag';

export type Sorted = 'conflict' | 'bullying' | 'unsure';

/** Seconds after which a forgotten card hides itself; 0: never. The least is WCAG’s and experience.md §4.3’s. */
export const AUTO = [0, 60, 120, 180] as const;

export interface TableState {
	readonly seed: number;
	readonly at: Stage;
	readonly people: number;
	readonly band: Band;
	/** Seconds of `AUTO`. */
	readonly auto: number;
	/** Ids of the stories that this table has had, in order; the last is the one in hand. */
	readonly met: readonly string[];
	/** How many times other names were asked for. */
	readonly renamed: number;
	readonly sorted: Sorted | undefined;
	/** How many of the two secret cards were read. */
	readonly read: number;
	/** Place in `STEPS`. */
	readonly step: number;
	readonly outcome: Outcome | undefined;
	readonly reason: Reason | undefined;
	/** Where « Au secours » was called, and where the table may go on. */
	readonly from: Stage | undefined;
	readonly seen: Readonly<Partial<Record<GridLine, Level>>>;
	/** Place in `QUESTIONS`. */
	readonly question: number;
}

export type TableAct =
	| { readonly do: 'set'; readonly people: number }
	| { readonly do: 'set'; readonly band: Band }
	| { readonly do: 'set'; readonly auto: number }
	/** To the next stage, where one follows by itself. */
	| { readonly do: 'on' }
	| { readonly do: 'take'; readonly story: string }
	/** Another story, without saying why. */
	| { readonly do: 'other' }
	| { readonly do: 'rename' }
	| { readonly do: 'sort'; readonly as: Sorted }
	/** A secret card was read and hidden. Opening one is no act: a reload comes back behind the curtain. */
	| { readonly do: 'read' }
	| { readonly do: 'step'; readonly to: number }
	| { readonly do: 'help' }
	/** The adult is here and says: we go on. */
	| { readonly do: 'resume' }
	| { readonly do: 'stop'; readonly as: Outcome }
	| { readonly do: 'see'; readonly line: GridLine }
	| { readonly do: 'ask'; readonly question: number };

/** What a table plays with. */
export interface Deck {
	readonly names: readonly string[];
	readonly cases: readonly RoleplayCase[];
}
