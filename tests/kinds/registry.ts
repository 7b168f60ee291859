import { engines, kindIds, type KindRules } from '$lib/activities/engines';
import type { Sample } from '$lib/activities/view';
import { nameAll } from '$lib/domain/names';
import type { Playable } from '$lib/domain/replay';

const samples = import.meta.glob<{ sample: Sample<unknown, unknown> }>('/src/lib/activities/*/sample.ts', {
	eager: true
});

/** One kind of the registry with its sample, its types forgotten: what a suite that loops over all of them sees. */
export interface AnyKind {
	readonly id: string;
	readonly rules: KindRules;
	readonly sample: Sample<unknown, unknown>;
	/** The sample's content with its names put in, as a session plays it. */
	readonly content: unknown;
	readonly playable: Playable;
	/** Every act of every walk, once. */
	readonly acts: readonly unknown[];
}

/** Every kind of the registry. @throws when one has no sample */
export const allKinds: readonly AnyKind[] = kindIds.map((id) => {
	const found = samples[`/src/lib/activities/${id}/sample.ts`];
	if (!found) throw new Error(`the kind "${id}" has no sample.ts`);
	const { sample } = found;
	const rules = engines[id] as unknown as KindRules;
	const { content } = nameAll(sample.activity, sample.activity.people);
	const playable = { content, engine: rules.engine, acts: rules.acts, renames: {} } as unknown as Playable;
	const texts = new Set(
		Object.values(sample.walks).flatMap((walk) => walk.map((act) => JSON.stringify(act)))
	);
	const acts = [...texts].map((text) => JSON.parse(text) as unknown);
	return { id, rules, sample, content, playable, acts };
});

/** The same value, frozen all through: an engine that writes in what it is given then throws. */
export function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}
