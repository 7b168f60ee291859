import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type NewEntry } from '$lib/domain/entry';
import { replay, type Playable } from '$lib/domain/replay';
import { sceneActs, type SceneAct } from './acts';
import { sceneEngine, type SceneState } from './engine';
import { sample } from './sample';
import { sceneSchema, type PlanPicture, type PosterPicture, type StillPicture } from './schema';

const { activity, walks } = sample;
const playable = { content: activity.content, engine: sceneEngine, acts: sceneActs } as unknown as Playable;

/** The walk as a notebook keeps it: through JSON, entry by entry. */
function replayed(acts: readonly SceneAct[], renames: Record<string, string> = {}) {
	const news: NewEntry[] = [
		{ enter: { activity: activity.id, seed: 7, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	return replay(JSON.parse(JSON.stringify(numbered(news, -1))), () => ({ ...playable, renames }));
}

describe('the sample', () => {
	it('is valid content, with a picture of each use', () => {
		expect(v.safeParse(sceneSchema, activity.content).issues).toBeUndefined();
		expect(activity.content.pictures.map((one) => one.use)).toEqual(['still', 'poster', 'map']);
	});

	it.each(Object.entries(walks))('replays the walk "%s" whole', (_name, acts) => {
		const { stoppedAt, current } = replayed(acts);
		expect(stoppedAt).toBeUndefined();
		expect(current?.applied).toHaveLength(acts.length);
	});

	it('ends with its last walk', () => {
		const { current } = replayed(Object.values(walks).at(-1)!);
		expect(sceneEngine.assess(activity.content, current!.state as SceneState).status).toBe('done');
	});

	it('replays an attempt of before a spot was renamed', () => {
		const old: SceneAct[] = [{ do: 'look', picture: 'la-cour', spot: 'le-filet' }];
		expect(replayed(old).stoppedAt).toBe(1);
		expect(replayed(old, { 'le-filet': 'le-panier' }).stoppedAt).toBeUndefined();
	});
});

describe('the schema', () => {
	const [still, poster, plan] = activity.content.pictures as [StillPicture, PosterPicture, PlanPicture];
	const issue = (picture: object, cast = activity.content.cast) =>
		v.safeParse(sceneSchema, { cast, pictures: [picture] }).issues?.[0].message;

	it.each([
		[
			'spots under one finger',
			{ ...still, spots: [still.spots[0], { ...still.spots[1], x: 9, y: 2 }] },
			/too close/
		],
		[
			'a feeling without an echo',
			{ ...still, feels: [{ id: 'theo', echoes: still.feels![0]!.echoes.slice(1) }] },
			/one echo for every feeling/
		],
		[
			'feelings of somebody who is not there',
			{ ...still, feels: [{ ...still.feels![0], id: 'lea' }] },
			/not in `figures`/
		],
		['feelings that nobody has', { ...still, feels: undefined }, /go together/],
		['a poster that asks for no effect', { ...poster, meaning: poster.meaning.slice(0, 2) }, /"effect"/],
		['rooms that overlap', { ...plan, rooms: [plan.rooms[0], { ...plan.rooms[1], x: 5 }] }, /overlap/],
		[
			'a room that reaches out of the plan',
			{ ...plan, rooms: [plan.rooms[0], { ...plan.rooms[1], x: 11 }] },
			/out of the plan/
		],
		['a plan without the folded paper', { ...plan, onPaper: undefined }, /a text is expected/],
		['the id of the end', { ...plan, id: 'fin' }, /"fin" is the place after the last/]
	])('refuses %s', (_what, picture, message) => {
		expect(issue(picture)).toMatch(message);
	});

	it('refuses a picture of somebody who is not in the cast', () => {
		expect(issue(still, ['nour'])).toMatch(/not in `cast`/);
	});
});
