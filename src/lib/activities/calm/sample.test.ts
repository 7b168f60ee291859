import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type NewEntry } from '$lib/domain/entry';
import { replay, type Playable } from '$lib/domain/replay';
import { calmActs, type CalmAct } from './acts';
import { calmEngine, type CalmState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { sample } from './sample';
import { calmSchema } from './schema';

const { activity, walks } = sample;
const { content } = activity;

/** The walk as a notebook keeps it: through JSON, entry by entry. */
function replayed(acts: readonly CalmAct[], renames: Record<string, string> = {}) {
	const playable = { content, engine: calmEngine, acts: calmActs, renames } as unknown as Playable;
	const news: NewEntry[] = [
		{ enter: { activity: activity.id, seed: 7, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	return replay(JSON.parse(JSON.stringify(numbered(news, -1))), () => playable);
}

const issue = (changed: object) =>
	v.safeParse(calmSchema, { ...content, ...changed }).issues?.map((one) => one.message);

describe('the sample', () => {
	it('is valid content', () => {
		expect(v.safeParse(calmSchema, content).issues).toBeUndefined();
	});

	it.each(Object.entries(walks))('replays the walk "%s" whole', (_name, acts) => {
		const { stoppedAt, current } = replayed(acts);
		expect(stoppedAt).toBeUndefined();
		expect(current?.applied).toHaveLength(acts.length);
	});

	it('ends with its last walk', () => {
		const { current } = replayed(Object.values(walks).at(-1)!);
		expect(calmEngine.assess(content, current!.state as CalmState).status).toBe('done');
	});

	it('replays an attempt of before an exercise was renamed', () => {
		const old: CalmAct[] = [{ do: 'try', exercise: 'fleur' }];
		expect(replayed(old).stoppedAt).toBe(1);
		const { current } = replayed(old, { fleur: 'la-fleur' });
		expect((current!.state as CalmState).now).toBe('la-fleur');
	});
});

describe('the schema', () => {
	const [flower, senses] = content.exercises;
	const steps = flower!.way === 'breathe' ? flower!.steps : [];

	it('asks for an exercise without breathing, which suits not everybody', () => {
		expect(issue({ exercises: [flower, { ...flower, id: 'autre' }] })?.[0]).toMatch(/breathing makes some/);
	});

	it('asks a breath to open and to close, without hurry and without holding it long', () => {
		const breath = (changed: object[]) => issue({ exercises: [{ ...flower, steps: changed }, senses] });
		expect(breath([steps[0]!, steps[1]!])).toEqual(['a breath has a step that opens and a step that closes']);
		expect(breath([{ ...steps[0]!, seconds: 1 }, steps[2]!])).toEqual(['less than two seconds would hurry']);
		expect(breath([steps[0]!, { ...steps[1]!, seconds: 5 }, steps[2]!])).toEqual([
			'more than 4 seconds is too long for a child'
		]);
	});

	it('keeps the id of the end for the end', () => {
		expect(issue({ exercises: [flower, { ...senses, id: 'fin' }] })?.[0]).toMatch(/"fin"/);
	});
});

describe('the messages', () => {
	it('say the same things in both languages', () => {
		expect(Object.keys(en.calm)).toEqual(Object.keys(fr.calm));
	});

	it('space French as French is spaced, and praise nobody', () => {
		const french = [JSON.stringify(fr), JSON.stringify(content)].map((text) => text.replace(/":/g, '"'));
		for (const text of french) {
			expect(text).not.toMatch(/ [:;?!»]|« |·|bravo|erreur|mauvais/i);
			expect(text).not.toMatch(/[\p{L}»}][?!;]/u);
		}
	});
});
