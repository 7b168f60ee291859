/** What a notebook tells again of each kind: fetched by its own pages, never with an activity. */
import type { Recall } from './parts/recalled';

export type { Commitment, Looks, Recalled, Star } from './parts/recalled';

type AnyRecall = Recall<unknown, unknown>;

const recalls: Readonly<Record<string, () => Promise<unknown>>> = {
	selfcheck: async () => (await import('./selfcheck/recalled')).recalled,
	commitment: async () => (await import('./commitment/recalled')).recalled,
	circle: async () => (await import('./circle/recalled')).recalled
};

/** `undefined` for the kinds that have nothing of this sort to tell. */
export async function recallOf(kind: string): Promise<AnyRecall | undefined> {
	return Object.hasOwn(recalls, kind) ? ((await recalls[kind]!()) as AnyRecall) : undefined;
}
