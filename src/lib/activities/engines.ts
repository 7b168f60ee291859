/**
 * Every kind's rules and schema, loaded at once: for content checks, scripts and tests.
 * The browser never imports this file (`kinds.ts` is its door); types may be taken from it anywhere.
 */
import type { GenericSchema } from 'valibot';
import type { Acts, Engine } from '$lib/domain/engine';
import { calmActs, type CalmAct } from './calm/acts';
import { calmEngine, type CalmState } from './calm/engine';
import { calmSchema, type CalmContent } from './calm/schema';
import { complimentsActs, type ComplimentsAct } from './compliments/acts';
import { complimentsEngine, type ComplimentsState } from './compliments/engine';
import { complimentsSchema, type ComplimentsContent } from './compliments/schema';
import { emotionsActs, type EmotionsAct } from './emotions/acts';
import { emotionsEngine, type EmotionsState } from './emotions/engine';
import { emotionsSchema, type EmotionsContent } from './emotions/schema';
import { quizActs, type QuizAct } from './quiz/acts';
import { quizEngine, type QuizState } from './quiz/engine';
import { quizSchema, type QuizContent } from './quiz/schema';
import { scenarioActs, type ScenarioAct } from './scenario/acts';
import { scenarioEngine, type ScenarioState } from './scenario/engine';
import { scenarioSchema, type ScenarioContent } from './scenario/schema';
import { sortActs, type SortAct } from './sort/acts';
import { sortEngine, type SortState } from './sort/engine';
import { sortSchema, type SortContent } from './sort/schema';

/** The three words of each kind: what it plays, where one stands, what one does. */
export interface KindTypes {
	calm: { content: CalmContent; state: CalmState; act: CalmAct };
	compliments: { content: ComplimentsContent; state: ComplimentsState; act: ComplimentsAct };
	emotions: { content: EmotionsContent; state: EmotionsState; act: EmotionsAct };
	quiz: { content: QuizContent; state: QuizState; act: QuizAct };
	scenario: { content: ScenarioContent; state: ScenarioState; act: ScenarioAct };
	sort: { content: SortContent; state: SortState; act: SortAct };
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
	calm: { schema: calmSchema, engine: calmEngine, acts: calmActs, private: false },
	compliments: {
		schema: complimentsSchema,
		engine: complimentsEngine,
		acts: complimentsActs,
		private: false
	},
	emotions: { schema: emotionsSchema, engine: emotionsEngine, acts: emotionsActs, private: true },
	quiz: { schema: quizSchema, engine: quizEngine, acts: quizActs, private: false },
	scenario: { schema: scenarioSchema, engine: scenarioEngine, acts: scenarioActs, private: false },
	sort: { schema: sortSchema, engine: sortEngine, acts: sortActs, private: false }
};

export const kindIds = Object.keys(engines) as KindId[];

export const isKindId = (id: string): id is KindId => id in engines;
