/**
 * Every kind's rules and schema, loaded at once: for content checks, scripts and tests.
 * The browser never imports this file (`kinds.ts` is its door); types may be taken from it anywhere.
 */
import type { GenericSchema } from 'valibot';
import type { Acts, Engine } from '$lib/domain/engine';
import { markActs, type MarkAct } from './mark/acts';
import { markEngine, type MarkState } from './mark/engine';
import { markSchema, type MarkContent } from './mark/schema';
import { quizActs, type QuizAct } from './quiz/acts';
import { quizEngine, type QuizState } from './quiz/engine';
import { quizSchema, type QuizContent } from './quiz/schema';
import { scenarioActs, type ScenarioAct } from './scenario/acts';
import { scenarioEngine, type ScenarioState } from './scenario/engine';
import { scenarioSchema, type ScenarioContent } from './scenario/schema';
import { sortActs, type SortAct } from './sort/acts';
import { sortEngine, type SortState } from './sort/engine';
import { sortSchema, type SortContent } from './sort/schema';
import { threadActs, type ThreadAct } from './thread/acts';
import { threadEngine, type ThreadState } from './thread/engine';
import { threadSchema, type ThreadContent } from './thread/schema';

/** The three words of each kind: what it plays, where one stands, what one does. */
export interface KindTypes {
	mark: { content: MarkContent; state: MarkState; act: MarkAct };
	quiz: { content: QuizContent; state: QuizState; act: QuizAct };
	scenario: { content: ScenarioContent; state: ScenarioState; act: ScenarioAct };
	sort: { content: SortContent; state: SortState; act: SortAct };
	thread: { content: ThreadContent; state: ThreadState; act: ThreadAct };
}

export type KindId = keyof KindTypes;

export interface KindRules<K extends KindId = KindId> {
	readonly schema: GenericSchema<unknown, KindTypes[K]['content']>;
	readonly engine: Engine<KindTypes[K]['content'], KindTypes[K]['state'], KindTypes[K]['act']>;
	readonly acts: Acts<KindTypes[K]['act']>;
	/** What is done in it is about oneself: it is never projected. */
	readonly private: boolean;
}

export const engines: { readonly [K in KindId]: KindRules<K> } = {
	mark: { schema: markSchema, engine: markEngine, acts: markActs, private: false },
	quiz: { schema: quizSchema, engine: quizEngine, acts: quizActs, private: false },
	scenario: { schema: scenarioSchema, engine: scenarioEngine, acts: scenarioActs, private: false },
	sort: { schema: sortSchema, engine: sortEngine, acts: sortActs, private: false },
	thread: { schema: threadSchema, engine: threadEngine, acts: threadActs, private: false }
};

export const kindIds = Object.keys(engines) as KindId[];

export const isKindId = (id: string): id is KindId => id in engines;
