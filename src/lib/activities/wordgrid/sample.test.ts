import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type NewEntry } from '$lib/domain/entry';
import { replay, type Playable } from '$lib/domain/replay';
import { wordgridActs, type WordgridAct } from './acts';
import { sample as crosswordSample } from './crossword-sample';
import { wordgridEngine, type WordgridState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { sample } from './sample';
import { wordgridSchema } from './schema';

const issue = (content: unknown) => v.safeParse(wordgridSchema, content).issues?.[0].message;

describe.each([sample, crosswordSample])('the sample $activity.id', ({ activity, walks }) => {
	const playable = { content: activity.content, engine: wordgridEngine, acts: wordgridActs, renames: {} };
	/** The walk as a notebook keeps it: through JSON, entry by entry. */
	const replayed = (acts: readonly WordgridAct[]) => {
		const news: NewEntry[] = [
			{ enter: { activity: activity.id, seed: 7, frame: 0 } },
			...acts.map((act) => ({ frame: 0, act }))
		];
		return replay(JSON.parse(JSON.stringify(numbered(news, -1))), () => playable as unknown as Playable);
	};

	it('is valid content', () => {
		expect(issue(activity.content)).toBeUndefined();
	});

	it.each(Object.entries(walks))('replays the walk "%s" whole', (_name, acts) => {
		const { stoppedAt, current } = replayed(acts);
		expect(stoppedAt).toBeUndefined();
		expect(current?.applied).toHaveLength(acts.length);
	});

	it('ends with its last walk, and not before', () => {
		const ends = Object.values(walks).map((acts) => {
			const { state } = replayed(acts).current!;
			return wordgridEngine.assess(activity.content, state as WordgridState).status === 'done';
		});
		expect(ends).toEqual([...ends.slice(1).map(() => false), true]);
	});
});

describe('the schema', () => {
	const { content } = sample.activity;
	const withFirst = (change: object) => {
		const [first, ...others] = content.words;
		return issue({ ...content, words: [{ ...first, ...change }, ...others] });
	};

	it('refuses words too short, too long, twice the same, or one inside another', () => {
		expect(withFirst({ word: 'à' })).toMatch(/less than three/);
		expect(withFirst({ word: 'anticonstitutionnel' })).toMatch(/does not fit/);
		expect(withFirst({ word: 'aide' })).toMatch(/inside another/);
		expect(withFirst({ word: 'Écoute' })).toMatch(/inside another/);
	});

	it('refuses a crossword whose words share no letter', () => {
		const { content: crossword } = crosswordSample.activity;
		const [, ...others] = crossword.words;
		const words = [{ ...crossword.words[0]!, word: 'zzz' }, ...others];
		expect(issue({ ...crossword, words })).toMatch(/cannot be laid out/);
	});
});

type Tree = { [key: string]: string | Tree };
const flat = (tree: Tree, path = ''): [string, string][] =>
	Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`)
	);

it('says everything in both languages, spaced as French is, and announces in a breath', () => {
	expect(flat(en).map(([key]) => key)).toEqual(flat(fr).map(([key]) => key));
	expect(flat(fr).filter(([, text]) => / [:;?!»]|« |'/.test(text))).toEqual([]);
	for (const [key, text] of [...flat(fr), ...flat(en)])
		if (key.includes('.live.')) expect(text.length).toBeLessThan(150);
});
