import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type NewEntry } from '$lib/domain/entry';
import { replay, type Playable } from '$lib/domain/replay';
import { boardActs, type BoardAct } from './acts';
import { sample as cluesSample } from './clues-sample';
import { boardEngine, type BoardState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { sample } from './sample';
import { boardSchema, type CluesContent, type FrescoContent } from './schema';

const issue = (content: unknown) => v.safeParse(boardSchema, content).issues?.[0].message;

describe.each([sample, cluesSample])('the sample $activity.id', ({ activity, walks }) => {
	const playable = { content: activity.content, engine: boardEngine, acts: boardActs, renames: {} };
	/** The walk as a notebook keeps it: through JSON, entry by entry. */
	const replayed = (acts: readonly BoardAct[]) => {
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
			return boardEngine.assess(activity.content, state as BoardState).status === 'done';
		});
		expect(ends).toEqual([...ends.slice(1).map(() => false), true]);
	});
});

describe('the schema of a fresco', () => {
	const content = sample.activity.content as FrescoContent;

	it('holds cards, columns and links together', () => {
		const [first, ...others] = content.cards;
		expect(issue({ ...content, cards: [{ ...first, family: 'ailleurs' }, ...others] })).toMatch(/family/);
		const link = { ...content.links[0]!, id: 'x', to: 'ailleurs' };
		expect(issue({ ...content, links: [...content.links, link] })).toMatch(/id of a card/);
		const loop = { ...content.links[0]!, id: 'x', to: content.links[0]!.from };
		expect(issue({ ...content, links: [...content.links, loop] })).toMatch(/to itself/);
		const twice = { ...content.links[0]!, id: 'x' };
		expect(issue({ ...content, links: [...content.links, twice] })).toMatch(/twice/);
	});

	it('asks for no more links than it knows, and leaves no column empty', () => {
		expect(issue({ ...content, enough: 5 })).toMatch(/more links/);
		expect(issue({ ...content, columns: [...content.columns, { id: 'vide', name: 'Vide' }] })).toMatch(
			/empty/
		);
	});
});

describe('the schema of clues', () => {
	const content = cluesSample.activity.content as CluesContent;
	const withFirst = (change: object) => {
		const [first, ...others] = content.hypotheses;
		return issue({ ...content, hypotheses: [{ ...first, ...change }, ...others] });
	};

	it('refuses a hypothesis about who did it', () => {
		expect(withFirst({ about: 'who' })).toMatch(/never about who did it/);
		expect(withFirst({ text: 'C’est Jules qui a pris le cahier.' })).toMatch(/accuses/);
		expect(withFirst({ text: 'Noé est coupable.' })).toMatch(/accuses/);
	});

	it('asks for two hypotheses about what happened and one about who can help', () => {
		expect(withFirst({ about: 'help' })).toMatch(/verdict/);
		const about = content.hypotheses.map((one) => ({ ...one, about: 'what' }));
		expect(issue({ ...content, hypotheses: about })).toMatch(/"help"/);
	});

	it('asks for what stays uncertain and for an adult to tell', () => {
		expect(issue({ ...content, end: { uncertain: 'On ne sait pas.', say: 'Bonjour.' } })).toBeDefined();
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
