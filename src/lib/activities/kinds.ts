/** The browser's door to the kinds: each is one chunk, fetched when an activity of it opens. */
import type { KindId, KindTypes } from './engines';
import type { Kind } from './view';

type Loaders = {
	readonly [K in KindId]: () => Promise<{
		readonly kind: Kind<KindTypes[K]['content'], KindTypes[K]['state'], KindTypes[K]['act']>;
	}>;
};

export const kinds: Loaders = {
	board: () => import('./board/kind'),
	calm: () => import('./calm/kind'),
	charter: () => import('./charter/kind'),
	circle: () => import('./circle/kind'),
	cloze: () => import('./cloze/kind'),
	commitment: () => import('./commitment/kind'),
	compliments: () => import('./compliments/kind'),
	dialogue: () => import('./dialogue/kind'),
	emotions: () => import('./emotions/kind'),
	journal: () => import('./journal/kind'),
	leading: () => import('./leading/kind'),
	mark: () => import('./mark/kind'),
	match: () => import('./match/kind'),
	order: () => import('./order/kind'),
	poster: () => import('./poster/kind'),
	quiz: () => import('./quiz/kind'),
	rewrite: () => import('./rewrite/kind'),
	scale: () => import('./scale/kind'),
	scenario: () => import('./scenario/kind'),
	scene: () => import('./scene/kind'),
	selfcheck: () => import('./selfcheck/kind'),
	sort: () => import('./sort/kind'),
	thread: () => import('./thread/kind'),
	trail: () => import('./trail/kind'),
	triage: () => import('./triage/kind'),
	wordgrid: () => import('./wordgrid/kind')
};

/** Loads one kind. @throws when `id` is no kind of this version. */
export async function loadKind(id: string): Promise<Kind<unknown, unknown, unknown>> {
	if (!Object.hasOwn(kinds, id)) throw new Error(`no kind of activity is called "${id}"`);
	const { kind } = await kinds[id as KindId]();
	return kind as unknown as Kind<unknown, unknown, unknown>;
}
