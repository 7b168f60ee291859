/** The classroom's door to the kinds: how each that can be projected is cut into slides. One line per kind. */
import type { StageOf } from './parts/stage/slides';

const stages: Readonly<Record<string, () => Promise<{ readonly stage: unknown }>>> = {
	board: async () => ({ stage: (await import('./board/stage')).boardStage }),
	calm: async () => ({ stage: (await import('./calm/stage')).calmStage }),
	cloze: async () => ({ stage: (await import('./cloze/stage')).clozeStage }),
	leading: async () => ({ stage: (await import('./leading/stage')).leadingStage }),
	mark: async () => ({ stage: (await import('./mark/stage')).markStage }),
	match: async () => ({ stage: (await import('./match/stage')).matchStage }),
	quiz: async () => ({ stage: (await import('./quiz/stage')).quizStage }),
	scale: async () => ({ stage: (await import('./scale/stage')).scaleStage }),
	scenario: async () => ({ stage: (await import('./scenario/stage')).scenarioStage }),
	scene: async () => ({ stage: (await import('./scene/stage')).sceneStage }),
	sort: async () => ({ stage: (await import('./sort/stage')).sortStage }),
	thread: async () => ({ stage: (await import('./thread/stage')).threadStage }),
	trail: async () => ({ stage: (await import('./trail/stage')).trailStage }),
	triage: async () => ({ stage: (await import('./triage/stage')).triageStage })
};

/** Whether activities of this kind can stand on the stage. */
export const hasStage = (kind: string): boolean => Object.hasOwn(stages, kind);

/** Kinds that a whole class makes together in the kind's own view: nothing of them is looked at slide by slide. */
const MADE_TOGETHER: readonly string[] = ['charter'];

export const isMadeTogether = (kind: string): boolean => MADE_TOGETHER.includes(kind);

/** Whether a class may open it on its wall. */
export const isForWall = (kind: string): boolean => hasStage(kind) || isMadeTogether(kind);

/** @throws when this kind has no stage: ask `hasStage` first */
export async function loadStage(kind: string): Promise<StageOf<unknown, unknown, unknown>> {
	if (!hasStage(kind)) throw new Error(`activities of the kind "${kind}" have no stage`);
	return (await stages[kind]!()).stage as StageOf<unknown, unknown, unknown>;
}
