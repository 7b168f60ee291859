import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type NewEntry } from '$lib/domain/entry';
import { replay, type Playable } from '$lib/domain/replay';
import { emotionsActs, type EmotionsAct } from './acts';
import { emotionsEngine, type EmotionsState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { sample } from './sample';
import { emotionsSchema } from './schema';

const { activity, walks } = sample;
const { content } = activity;

/** The walk as a notebook keeps it: through JSON, entry by entry. */
function replayed(acts: readonly EmotionsAct[], renames: Record<string, string> = {}) {
	const playable = { content, engine: emotionsEngine, acts: emotionsActs, renames } as unknown as Playable;
	const news: NewEntry[] = [
		{ enter: { activity: activity.id, seed: 7, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	return replay(JSON.parse(JSON.stringify(numbered(news, -1))), () => playable);
}

const issue = (changed: object) =>
	v.safeParse(emotionsSchema, { ...content, ...changed }).issues?.map((one) => one.message);

describe('the sample', () => {
	it('is valid content', () => {
		expect(v.safeParse(emotionsSchema, content).issues).toBeUndefined();
	});

	it.each(Object.entries(walks))('replays the walk "%s" whole', (_name, acts) => {
		const { stoppedAt, current } = replayed(acts);
		expect(stoppedAt).toBeUndefined();
		expect(current?.applied).toHaveLength(acts.length);
	});

	it('ends with its last walk', () => {
		const { current } = replayed(Object.values(walks).at(-1)!);
		expect(emotionsEngine.assess(content, current!.state as EmotionsState).status).toBe('done');
	});

	it('replays an attempt of before a family and a nuance were renamed', () => {
		const old: EmotionsAct[] = [
			{ do: 'feel', family: 'chagrin' },
			{ do: 'name', family: 'chagrin', nuance: 'decu' }
		];
		expect(replayed(old).stoppedAt).toBe(1);
		const { current } = replayed(old, { chagrin: 'tristesse', decu: 'la-deception' });
		expect((current!.state as EmotionsState).felt[0]).toMatchObject({ nuance: 'la-deception' });
	});
});

describe('the schema', () => {
	const { families, body } = content;
	it('keeps a wheel readable: six to eight families, each on its own paper', () => {
		expect(issue({ families: families.slice(0, 5) })).toEqual(['at least 6 expected here']);
		expect(issue({ families: [...families, { ...families[0], id: 'autre', paper: 'teal' }] })).toEqual([
			'a wheel of more than eight families is too thin to read'
		]);
		expect(issue({ families: [...families.slice(1), { ...families[1], id: 'autre' }] })).toEqual([
			'two families have the same paper: they could not be told apart'
		]);
	});

	it('keeps the ids of the wheel and of the end for them', () => {
		expect(issue({ families: [{ ...families[0], id: 'fin' }, ...families.slice(1)] })?.[0]).toMatch(/"fin"/);
	});

	it('shows each place of the body once', () => {
		expect(issue({ body: [...body, { id: 'front', label: 'le front', spot: 'head' }] })).toEqual([
			'two places of the body have the same spot'
		]);
	});

	it('asks for what may help, for every family, and for an answer to « Je ne sais pas »', () => {
		const { helps: _helps, ...mute } = families[0]!;
		expect(issue({ families: [mute, ...families.slice(1)] })).toHaveLength(1);
		expect(issue({ unknown: ' ' })).toEqual(['this text is empty']);
	});
});

describe('the messages', () => {
	it('say the same things in both languages', () => {
		expect(Object.keys(en.emotions)).toEqual(Object.keys(fr.emotions));
	});

	it('space French as French is spaced, and praise nobody', () => {
		const french = [JSON.stringify(fr), JSON.stringify(content)].map((text) => text.replace(/":/g, '"'));
		for (const text of french) {
			expect(text).not.toMatch(/ [:;?!»]|« |·|bravo|erreur|mauvais/i);
			expect(text).not.toMatch(/[\p{L}»}][?!;]/u);
		}
	});
});
