/**
 * Every kind's rules and schema, loaded at once: for content checks, scripts and tests.
 * The browser never imports this file (`kinds.ts` is its door); types may be taken from it anywhere.
 */
import type { GenericSchema } from 'valibot';
import type { Acts, Engine } from '$lib/domain/engine';
import { quizActs, type QuizAct } from './quiz/acts';
import { quizEngine, type QuizState } from './quiz/engine';
import { quizSchema, type QuizContent } from './quiz/schema';
import { scaleActs, type ScaleAct } from './scale/acts';
import { scaleEngine, type ScaleState } from './scale/engine';
import { scaleSchema, type ScaleContent } from './scale/schema';
import { scenarioActs, type ScenarioAct } from './scenario/acts';
import { scenarioEngine, type ScenarioState } from './scenario/engine';
import { scenarioSchema, type ScenarioContent } from './scenario/schema';
import { sceneActs, type SceneAct } from './scene/acts';
import { sceneEngine, type SceneState } from './scene/engine';
import { sceneSchema, type SceneContent } from './scene/schema';
import { sortActs, type SortAct } from './sort/acts';
import { sortEngine, type SortState } from './sort/engine';
import { sortSchema, type SortContent } from './sort/schema';

/** The three words of each kind: what it plays, where one stands, what one does. */
export interface KindTypes {
	quiz: { content: QuizContent; state: QuizState; act: QuizAct };
	scale: { content: ScaleContent; state: ScaleState; act: ScaleAct };
	scenario: { content: ScenarioContent; state: ScenarioState; act: ScenarioAct };
	scene: { content: SceneContent; state: SceneState; act: SceneAct };
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
	quiz: { schema: quizSchema, engine: quizEngine, acts: quizActs, private: false },
	scale: { schema: scaleSchema, engine: scaleEngine, acts: scaleActs, private: false },
	scenario: { schema: scenarioSchema, engine: scenarioEngine, acts: scenarioActs, private: false },
	scene: { schema: sceneSchema, engine: sceneEngine, acts: sceneActs, private: false },
	sort: { schema: sortSchema, engine: sortEngine, acts: sortActs, private: false }
};

export const kindIds = Object.keys(engines) as KindId[];

export const isKindId = (id: string): id is KindId => id in engines;
