import type { HeldKey } from './held-key';

/** What a page tells the service worker of today's notebook; it answers on the port that comes along. */
export type ToKeys =
	/** Keep this in mind: said again for as long as a page is open, which also keeps the worker awake. */
	| { readonly type: 'today-hold'; readonly held: HeldKey }
	/** The neutral page of « Cacher » has no key, and keeps the one of its tab in mind. */
	| { readonly type: 'today-stay'; readonly id: string }
	| { readonly type: 'today-ask'; readonly id: string }
	/** Whether a key is there, without giving it. */
	| { readonly type: 'today-has'; readonly id: string }
	| { readonly type: 'today-forget'; readonly id: string };

/** What the worker answers. */
export type FromKeys =
	| { readonly type: 'today-done'; readonly there: boolean }
	| { readonly type: 'today-key'; readonly held: HeldKey | undefined };

/** In ms: browsers let a page out of sight speak once a minute. A worker that hears nobody is ended sooner. */
const KEPT_FOR = 75_000;

export const isToKeys = (message: { readonly type: string }): message is ToKeys =>
	message.type.startsWith('today-');

/**
 * The keys of the notebooks of today, in the memory of the service worker: a page that is loaded again finds its
 * own. Nothing here is ever written anywhere, and it goes with the worker.
 */
export class KeysInMind {
	readonly #kept = new Map<string, { readonly held: HeldKey; until: number }>();

	/** @param now in ms */
	answer(message: ToKeys, now: number): FromKeys {
		for (const [id, { until }] of this.#kept) if (until < now) this.#kept.delete(id);
		const id = message.type === 'today-hold' ? message.held.id : message.id;
		if (message.type === 'today-hold') this.#kept.set(id, { held: message.held, until: now + KEPT_FOR });
		if (message.type === 'today-forget') this.#kept.delete(id);
		const there = this.#kept.get(id);
		if (there && message.type === 'today-stay') there.until = now + KEPT_FOR;
		if (message.type === 'today-ask') return { type: 'today-key', held: there?.held };
		return { type: 'today-done', there: there !== undefined };
	}
}
