/**
 * Every kind's rules and schema, loaded at once: for content checks, scripts and tests.
 * The browser never imports this file (`kinds.ts` is its door); types may be taken from it anywhere.
 */
import type { GenericSchema } from 'valibot';
import type { Acts, Engine } from '$lib/domain/engine';
import { boardActs, type BoardAct } from './board/acts';
import { boardEngine, type BoardState } from './board/engine';
import { boardSchema, type BoardContent } from './board/schema';
import { calmActs, type CalmAct } from './calm/acts';
import { calmEngine, type CalmState } from './calm/engine';
import { calmSchema, type CalmContent } from './calm/schema';
import { charterActs, type CharterAct } from './charter/acts';
import { charterEngine, type CharterState } from './charter/engine';
import { charterSchema, type CharterContent } from './charter/schema';
import { circleActs, type CircleAct } from './circle/acts';
import { circleEngine, type CircleState } from './circle/engine';
import { circleSchema, type CircleContent } from './circle/schema';
import { clozeActs, type ClozeAct } from './cloze/acts';
import { clozeEngine, type ClozeState } from './cloze/engine';
import { clozeSchema, type ClozeContent } from './cloze/schema';
import { commitmentActs, type CommitmentAct } from './commitment/acts';
import { commitmentEngine, type CommitmentState } from './commitment/engine';
import { commitmentSchema, type CommitmentContent } from './commitment/schema';
import { complimentsActs, type ComplimentsAct } from './compliments/acts';
import { complimentsEngine, type ComplimentsState } from './compliments/engine';
import { complimentsSchema, type ComplimentsContent } from './compliments/schema';
import { emotionsActs, type EmotionsAct } from './emotions/acts';
import { emotionsEngine, type EmotionsState } from './emotions/engine';
import { emotionsSchema, type EmotionsContent } from './emotions/schema';
import { journalActs, type JournalAct } from './journal/acts';
import { journalEngine, type JournalState } from './journal/engine';
import { journalSchema, type JournalContent } from './journal/schema';
import { markActs, type MarkAct } from './mark/acts';
import { markEngine, type MarkState } from './mark/engine';
import { markSchema, type MarkContent } from './mark/schema';
import { matchActs, type MatchAct } from './match/acts';
import { matchEngine, type MatchState } from './match/engine';
import { matchSchema, type MatchContent } from './match/schema';
import { orderActs, type OrderAct } from './order/acts';
import { orderEngine, type OrderState } from './order/engine';
import { orderSchema, type OrderContent } from './order/schema';
import { posterActs, type PosterAct } from './poster/acts';
import { posterEngine, type PosterState } from './poster/engine';
import { posterSchema, type PosterContent } from './poster/schema';
import { quizActs, type QuizAct } from './quiz/acts';
import { quizEngine, type QuizState } from './quiz/engine';
import { quizSchema, type QuizContent } from './quiz/schema';
import { rewriteActs, type RewriteAct } from './rewrite/acts';
import { rewriteEngine, type RewriteState } from './rewrite/engine';
import { rewriteSchema, type RewriteContent } from './rewrite/schema';
import { scaleActs, type ScaleAct } from './scale/acts';
import { scaleEngine, type ScaleState } from './scale/engine';
import { scaleSchema, type ScaleContent } from './scale/schema';
import { scenarioActs, type ScenarioAct } from './scenario/acts';
import { scenarioEngine, type ScenarioState } from './scenario/engine';
import { scenarioSchema, type ScenarioContent } from './scenario/schema';
import { sceneActs, type SceneAct } from './scene/acts';
import { sceneEngine, type SceneState } from './scene/engine';
import { sceneSchema, type SceneContent } from './scene/schema';
import { selfcheckActs, type SelfcheckAct } from './selfcheck/acts';
import { selfcheckEngine, type SelfcheckState } from './selfcheck/engine';
import { selfcheckSchema, type SelfcheckContent } from './selfcheck/schema';
import { sortActs, type SortAct } from './sort/acts';
import { sortEngine, type SortState } from './sort/engine';
import { sortSchema, type SortContent } from './sort/schema';
import { threadActs, type ThreadAct } from './thread/acts';
import { threadEngine, type ThreadState } from './thread/engine';
import { threadSchema, type ThreadContent } from './thread/schema';
import { wordgridActs, type WordgridAct } from './wordgrid/acts';
import { wordgridEngine, type WordgridState } from './wordgrid/engine';
import { wordgridSchema, type WordgridContent } from './wordgrid/schema';

/** The three words of each kind: what it plays, where one stands, what one does. */
export interface KindTypes {
	board: { content: BoardContent; state: BoardState; act: BoardAct };
	calm: { content: CalmContent; state: CalmState; act: CalmAct };
	charter: { content: CharterContent; state: CharterState; act: CharterAct };
	circle: { content: CircleContent; state: CircleState; act: CircleAct };
	cloze: { content: ClozeContent; state: ClozeState; act: ClozeAct };
	commitment: { content: CommitmentContent; state: CommitmentState; act: CommitmentAct };
	compliments: { content: ComplimentsContent; state: ComplimentsState; act: ComplimentsAct };
	emotions: { content: EmotionsContent; state: EmotionsState; act: EmotionsAct };
	journal: { content: JournalContent; state: JournalState; act: JournalAct };
	mark: { content: MarkContent; state: MarkState; act: MarkAct };
	match: { content: MatchContent; state: MatchState; act: MatchAct };
	order: { content: OrderContent; state: OrderState; act: OrderAct };
	poster: { content: PosterContent; state: PosterState; act: PosterAct };
	quiz: { content: QuizContent; state: QuizState; act: QuizAct };
	rewrite: { content: RewriteContent; state: RewriteState; act: RewriteAct };
	scale: { content: ScaleContent; state: ScaleState; act: ScaleAct };
	scenario: { content: ScenarioContent; state: ScenarioState; act: ScenarioAct };
	scene: { content: SceneContent; state: SceneState; act: SceneAct };
	selfcheck: { content: SelfcheckContent; state: SelfcheckState; act: SelfcheckAct };
	sort: { content: SortContent; state: SortState; act: SortAct };
	thread: { content: ThreadContent; state: ThreadState; act: ThreadAct };
	wordgrid: { content: WordgridContent; state: WordgridState; act: WordgridAct };
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
	board: { schema: boardSchema, engine: boardEngine, acts: boardActs, private: false },
	calm: { schema: calmSchema, engine: calmEngine, acts: calmActs, private: false },
	charter: { schema: charterSchema, engine: charterEngine, acts: charterActs, private: false },
	circle: { schema: circleSchema, engine: circleEngine, acts: circleActs, private: true },
	cloze: { schema: clozeSchema, engine: clozeEngine, acts: clozeActs, private: false },
	commitment: { schema: commitmentSchema, engine: commitmentEngine, acts: commitmentActs, private: true },
	compliments: {
		schema: complimentsSchema,
		engine: complimentsEngine,
		acts: complimentsActs,
		private: false
	},
	emotions: { schema: emotionsSchema, engine: emotionsEngine, acts: emotionsActs, private: true },
	journal: { schema: journalSchema, engine: journalEngine, acts: journalActs, private: true },
	mark: { schema: markSchema, engine: markEngine, acts: markActs, private: false },
	match: { schema: matchSchema, engine: matchEngine, acts: matchActs, private: false },
	order: { schema: orderSchema, engine: orderEngine, acts: orderActs, private: false },
	poster: { schema: posterSchema, engine: posterEngine, acts: posterActs, private: false },
	quiz: { schema: quizSchema, engine: quizEngine, acts: quizActs, private: false },
	rewrite: { schema: rewriteSchema, engine: rewriteEngine, acts: rewriteActs, private: false },
	scale: { schema: scaleSchema, engine: scaleEngine, acts: scaleActs, private: false },
	scenario: { schema: scenarioSchema, engine: scenarioEngine, acts: scenarioActs, private: false },
	scene: { schema: sceneSchema, engine: sceneEngine, acts: sceneActs, private: false },
	selfcheck: { schema: selfcheckSchema, engine: selfcheckEngine, acts: selfcheckActs, private: true },
	sort: { schema: sortSchema, engine: sortEngine, acts: sortActs, private: false },
	thread: { schema: threadSchema, engine: threadEngine, acts: threadActs, private: false },
	wordgrid: { schema: wordgridSchema, engine: wordgridEngine, acts: wordgridActs, private: false }
};

export const kindIds = Object.keys(engines) as KindId[];

export const isKindId = (id: string): id is KindId => id in engines;
