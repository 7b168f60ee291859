import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type NewEntry } from '$lib/domain/entry';
import { replay, type Playable } from '$lib/domain/replay';
import { scaleActs, type ScaleAct } from './acts';
import { scaleEngine, type ScaleState } from './engine';
import { sample } from './sample';
import { scaleSchema } from './schema';

const { activity, walks } = sample;
const { content } = activity;
const playable = { content, engine: scaleEngine, acts: scaleActs } as unknown as Playable;

/** The walk as a notebook keeps it: through JSON, entry by entry. */
function replayed(acts: readonly ScaleAct[], renames: Record<string, string> = {}) {
	const news: NewEntry[] = [
		{ enter: { activity: activity.id, seed: 7, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	return replay(JSON.parse(JSON.stringify(numbered(news, -1))), () => ({ ...playable, renames }));
}

describe('the sample', () => {
	it('is valid content, with hints and reasons', () => {
		expect(v.safeParse(scaleSchema, content).issues).toBeUndefined();
		expect(content.places.some((one) => one.hint && one.reasons)).toBe(true);
	});

	it.each(Object.entries(walks))('replays the walk "%s" whole', (_name, acts) => {
		const { stoppedAt, current } = replayed(acts);
		expect(stoppedAt).toBeUndefined();
		expect(current?.applied).toHaveLength(acts.length);
	});

	it('ends with its last walk', () => {
		const { current } = replayed(Object.values(walks).at(-1)!);
		expect(scaleEngine.assess(content, current!.state as ScaleState).status).toBe('done');
	});

	it('replays an attempt of before a place was renamed', () => {
		const old: ScaleAct[] = [{ do: 'put', thing: 'sac', place: 'demain' }];
		expect(replayed(old).stoppedAt).toBe(1);
		expect(replayed(old, { demain: 'aujourd-hui' }).stoppedAt).toBeUndefined();
	});
});

describe('the schema', () => {
	const [first, ...others] = content.things;
	const [start, ...places] = content.places;

	it.each([
		[
			'a thing with one side only',
			{ things: [{ ...first, sides: first!.sides.slice(1) }, ...others] },
			/at least 2/
		],
		[
			'a place called as what lies between two ends',
			{ places: [{ ...start, id: 'entre-deux' }, ...places] },
			/lie between two ends/
		],
		['the id of the end', { things: [{ ...first, id: 'fin' }] }, /"fin" is the place after the last/],
		['one place', { places: [start] }, /at least 2/],
		[
			'one reason twice',
			{ places: [{ ...start, reasons: places[1]!.reasons }, ...places] },
			/two reasons have the same id/
		],
		['a talk about nothing', { prompts: [] }, /at least 1/]
	])('refuses %s', (_what, change, message) => {
		expect(v.safeParse(scaleSchema, { ...content, ...change }).issues?.[0].message).toMatch(message);
	});
});
