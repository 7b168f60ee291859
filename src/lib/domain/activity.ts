import type { Look } from './look';

/** An activity, compiled for one language: what the engine plays and the view shows. */
export interface Activity<Kind extends string = string, Content = unknown> {
	readonly id: string;
	readonly kind: Kind;
	/** Print of the compiled French source: changes when the content changes, whatever the language. */
	readonly version: string;
	readonly lang: string;
	readonly title: string;
	/** One line for the contents page. */
	readonly summary: string;
	readonly bands: readonly Band[];
	readonly modes: readonly Mode[];
	readonly minutes: number;
	/** Ids of `competences.yaml`. */
	readonly competences: readonly string[];
	/** Said before a hard scene, with a way to pass. */
	readonly contentNote?: string;
	readonly whatIKeep: WhatIKeep;
	/** Old id → new id: applied to a saved act before the engine sees it. */
	readonly renames: Readonly<Record<string, string>>;
	/** The people named in the prose, by id. */
	readonly people: Readonly<Record<string, Person>>;
	/** Ids of the small activities that it may open in between; absent: none. */
	readonly inside?: readonly string[];
	readonly content: Content;
}

export type Band = 'primaire' | 'college' | 'lycee';
export type Mode = 'solo' | 'projection' | 'ambassadors';

/** « Je découvre, je m'entraîne, je transfère, je retiens ». */
export interface WhatIKeep {
	readonly discover: string;
	readonly practise: string;
	readonly transfer: string;
	readonly remember: string;
}

export interface Person {
	readonly id: string;
	readonly name: string;
	readonly gender: 'f' | 'm';
	readonly role: 'pupil' | 'adult';
	/** The colour of their paper figure. */
	readonly paper: string;
	/** How they are drawn; absent, a drawing is found for them. */
	readonly look?: Look | undefined;
}
