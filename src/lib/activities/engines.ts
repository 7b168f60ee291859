/**
 * Every kind's rules and schema, loaded at once: for content checks, scripts and tests.
 * The browser never imports this file (`kinds.ts` is its door); types may be taken from it anywhere.
 */
import type { GenericSchema } from 'valibot';
import type { Acts, Engine } from '$lib/domain/engine';
import { orderActs, type OrderAct } from './order/acts';
import { orderEngine, type OrderState } from './order/engine';
import { orderSchema, type OrderContent } from './order/schema';
import { matchActs, type MatchAct } from './match/acts';
import { matchEngine, type MatchState } from './match/engine';
import { matchSchema, type MatchContent } from './match/schema';
import { clozeActs, type ClozeAct } from './cloze/acts';
import { clozeEngine, type ClozeState } from './cloze/engine';
import { clozeSchema, type ClozeContent } from './cloze/schema';
import { rewriteActs, type RewriteAct } from './rewrite/acts';
import { rewriteEngine, type RewriteState } from './rewrite/engine';
import { rewriteSchema, type RewriteContent } from './rewrite/schema';
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
	order: { content: OrderContent; state: OrderState; act: OrderAct };
	match: { content: MatchContent; state: MatchState; act: MatchAct };
	cloze: { content: ClozeContent; state: ClozeState; act: ClozeAct };
	rewrite: { content: RewriteContent; state: RewriteState; act: RewriteAct };
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
	order: { schema: orderSchema, engine: orderEngine, acts: orderActs, private: false },
	match: { schema: matchSchema, engine: matchEngine, acts: matchActs, private: false },
	cloze: { schema: clozeSchema, engine: clozeEngine, acts: clozeActs, private: false },
	rewrite: { schema: rewriteSchema, engine: rewriteEngine, acts: rewriteActs, private: false },
	quiz: { schema: quizSchema, engine: quizEngine, acts: quizActs, private: false },
	scenario: { schema: scenarioSchema, engine: scenarioEngine, acts: scenarioActs, private: false },
	sort: { schema: sortSchema, engine: sortEngine, acts: sortActs, private: false }
};

export const kindIds = Object.keys(engines) as KindId[];

export const isKindId = (id: string): id is KindId => id in engines;
