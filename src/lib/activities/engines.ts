/**
 * Every kind's schema, rules and paper form, loaded at once: for content checks, pages that are built, scripts and
 * tests. The browser never imports this file (`kinds.ts` is its door); types may be taken from it anywhere.
 */
import type { GenericSchema } from 'valibot';
import type { Acts, Engine } from '$lib/domain/engine';
import type { Doing } from './doings';
import type { SheetOf } from './parts/sheet/blocks';
import * as rules from './rules';

type Rules = typeof rules;

export type KindId = keyof Rules;

/** The three words of each kind: what it plays, where one stands, what one does. */
export type KindTypes = {
	readonly [K in KindId]: Rules[K]['engine'] extends Engine<infer Content, infer State, infer Act>
		? { readonly content: Content; readonly state: State; readonly act: Act }
		: never;
};

export interface KindRules<K extends KindId = KindId> {
	readonly schema: GenericSchema<unknown, KindTypes[K]['content']>;
	readonly engine: Engine<KindTypes[K]['content'], KindTypes[K]['state'], KindTypes[K]['act']>;
	readonly acts: Acts<KindTypes[K]['act']>;
	/** On paper, for a class without devices. */
	readonly sheet: SheetOf<KindTypes[K]['content']>;
	/** What is done in it is about oneself: it is never projected. */
	readonly private: boolean;
	readonly doing: Doing;
}

export const engines: { readonly [K in KindId]: KindRules<K> } = rules;

export const kindIds = Object.keys(engines) as KindId[];

export const isKindId = (id: string): id is KindId => id in engines;
