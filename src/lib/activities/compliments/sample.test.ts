import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type NewEntry } from '$lib/domain/entry';
import { replay, type Playable } from '$lib/domain/replay';
import { complimentsActs, type ComplimentsAct } from './acts';
import { complimentsEngine, type ComplimentsState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { sample } from './sample';
import { complimentsSchema } from './schema';

const { activity, walks } = sample;
const { content } = activity;

/** The walk as a notebook keeps it: through JSON, entry by entry. */
function replayed(acts: readonly ComplimentsAct[], renames: Record<string, string> = {}) {
	const playable = {
		content,
		engine: complimentsEngine,
		acts: complimentsActs,
		renames
	} as unknown as Playable;
	const news: NewEntry[] = [
		{ enter: { activity: activity.id, seed: 7, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	return replay(JSON.parse(JSON.stringify(numbered(news, -1))), () => playable);
}

const issue = (changed: object) =>
	v.safeParse(complimentsSchema, { ...content, ...changed }).issues?.map((one) => one.message);

describe('the sample', () => {
	it('is valid content', () => {
		expect(v.safeParse(complimentsSchema, content).issues).toBeUndefined();
	});

	it.each(Object.entries(walks))('replays the walk "%s" whole', (_name, acts) => {
		const { stoppedAt, current } = replayed(acts);
		expect(stoppedAt).toBeUndefined();
		expect(current?.applied).toHaveLength(acts.length);
	});

	it('ends with its last walk', () => {
		const { current } = replayed(Object.values(walks).at(-1)!);
		expect(complimentsEngine.assess(content, current!.state as ComplimentsState).status).toBe('done');
	});

	it('replays an attempt of before a scene and a fact were renamed', () => {
		const old: ComplimentsAct[] = [{ do: 'pick', scene: 'noor', part: 'fact', option: 'aider' }];
		expect(replayed(old).stoppedAt).toBe(1);
		const { current } = replayed(old, { noor: 'nour', aider: 'accompagner' });
		expect((current!.state as ComplimentsState).built.nour?.fact).toBe('accompagner');
	});
});

describe('the schema', () => {
	const [scene] = content.scenes;
	const [vague, precise, looks] = scene!.facts;
	const facts = (list: object[]) => issue({ scenes: [{ ...scene, facts: list }] });

	it('asks for three facts: one precise at least, and one that is not', () => {
		expect(facts([vague!, precise!])).toEqual(['at least 3 expected here']);
		expect(facts([vague!, { ...precise!, worth: 'vague' }, looks!])?.[0]).toMatch(/one fact is precise/);
		expect(facts([{ ...vague!, worth: 'precise' }, precise!, { ...looks!, worth: 'precise' }])?.[0]).toMatch(
			/vague or about looks/
		);
	});

	it('asks for an echo to every fact', () => {
		expect(facts([{ ...vague!, echo: '' }, precise!, looks!])).toEqual(['this text is empty']);
	});

	it('keeps the ids of the last places for them', () => {
		for (const id of ['recu', 'fin']) expect(issue({ scenes: [{ ...scene, id }] })?.[0]).toMatch(/"recu"/);
	});
});

describe('the messages', () => {
	it('say the same things in both languages', () => {
		expect(Object.keys(en.compliments)).toEqual(Object.keys(fr.compliments));
	});

	it('space French as French is spaced, and praise nobody', () => {
		const french = [JSON.stringify(fr), JSON.stringify(content)].map((text) => text.replace(/":/g, '"'));
		for (const text of french) {
			expect(text).not.toMatch(/ [:;?!»]|« |·|bravo|erreur|mauvais/i);
			expect(text).not.toMatch(/[\p{L}»}][?!;]/u);
		}
	});
});
