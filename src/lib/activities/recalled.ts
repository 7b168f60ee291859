/** What a notebook tells again of each kind: fetched by its own pages, never with an activity. */
import type { Recall } from './parts/recalled';

export type {
	Commitment,
	Drawn,
	Looks,
	Made,
	MadePart,
	MadeRow,
	Recalled,
	Star,
	Words
} from './parts/recalled';

type AnyRecall = Recall<unknown, unknown>;

const recalls: Readonly<Record<string, () => Promise<unknown>>> = {
	selfcheck: async () => (await import('./selfcheck/recalled')).recalled,
	commitment: async () => (await import('./commitment/recalled')).recalled,
	circle: async () => (await import('./circle/recalled')).recalled,
	board: async () => (await import('./board/recalled')).recalled,
	charter: async () => (await import('./charter/recalled')).recalled,
	cloze: async () => (await import('./cloze/recalled')).recalled,
	compliments: async () => (await import('./compliments/recalled')).recalled,
	dialogue: async () => (await import('./dialogue/recalled')).recalled,
	leading: async () => (await import('./leading/recalled')).recalled,
	mark: async () => (await import('./mark/recalled')).recalled,
	match: async () => (await import('./match/recalled')).recalled,
	order: async () => (await import('./order/recalled')).recalled,
	poster: async () => (await import('./poster/recalled')).recalled,
	quiz: async () => (await import('./quiz/recalled')).recalled,
	rewrite: async () => (await import('./rewrite/recalled')).recalled,
	scale: async () => (await import('./scale/recalled')).recalled,
	scenario: async () => (await import('./scenario/recalled')).recalled,
	scene: async () => (await import('./scene/recalled')).recalled,
	sort: async () => (await import('./sort/recalled')).recalled,
	thread: async () => (await import('./thread/recalled')).recalled,
	trail: async () => (await import('./trail/recalled')).recalled,
	triage: async () => (await import('./triage/recalled')).recalled,
	wordgrid: async () => (await import('./wordgrid/recalled')).recalled
};

/** `undefined` for the kinds that have nothing of this sort to tell. */
export async function recallOf(kind: string): Promise<AnyRecall | undefined> {
	return Object.hasOwn(recalls, kind) ? ((await recalls[kind]!()) as AnyRecall) : undefined;
}
