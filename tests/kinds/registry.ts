import { engines, kindIds, type KindId, type KindRules } from '$lib/activities/engines';
import { sampleName } from '$lib/activities/sample-name';
import type { Sample } from '$lib/activities/view';
import { nameAll } from '$lib/domain/names';
import type { Playable } from '$lib/domain/replay';

/** `sample.ts`, and beside it one file more for each further use: `clues-sample.ts`. */
const samples = import.meta.glob<{ sample: Sample<unknown, unknown> }>('/src/lib/activities/*/*sample.ts', {
	eager: true
});

/** One sample of a kind of the registry, its types forgotten: what a suite that loops over all of them sees. */
export interface AnyKind {
	readonly id: KindId;
	/** `board`, `board-clues`: the kind, and the use where the sample shows another one. */
	readonly name: string;
	readonly rules: KindRules;
	readonly sample: Sample<unknown, unknown>;
	/** The sample's content with its names put in, as a session plays it. */
	readonly content: unknown;
	readonly playable: Playable;
	/** Every act of every walk, once. */
	readonly acts: readonly unknown[];
}

/** Every sample of every kind of the registry. @throws when a kind has none */
export const allKinds: readonly AnyKind[] = kindIds.flatMap((id) => {
	const folder = `/src/lib/activities/${id}/`;
	if (!samples[`${folder}sample.ts`]) throw new Error(`the kind "${id}" has no sample.ts`);
	return Object.entries(samples)
		.filter(([file]) => file.startsWith(folder))
		.map(([file, { sample }]) => anyKind(id, sampleName(file), sample));
});

function anyKind(id: KindId, name: string, sample: Sample<unknown, unknown>): AnyKind {
	const rules = engines[id] as unknown as KindRules;
	const { content } = nameAll(sample.activity, sample.activity.people);
	const playable = { content, engine: rules.engine, acts: rules.acts, renames: {} } as unknown as Playable;
	const texts = new Set(
		Object.values(sample.walks).flatMap((walk) => walk.map((act) => JSON.stringify(act)))
	);
	const acts = [...texts].map((text) => JSON.parse(text) as unknown);
	return { id, name, rules, sample, content, playable, acts };
}

/** The same value, frozen all through: an engine that writes in what it is given then throws. */
export function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}
