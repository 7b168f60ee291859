import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { moveOf, selfcheckEngine as engine, type SelfcheckState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { sample } from './sample';
import { selfcheckSchema } from './schema';

const { content } = sample.activity;
const refusal = (changed: unknown) => v.safeParse(selfcheckSchema, changed).issues?.[0].message;
const played = (acts: (typeof sample.walks)[string]) =>
	acts.reduce<SelfcheckState | null>(
		(state, act) => state && engine.advance(content, state, act),
		engine.start(content, 7)
	);

describe('the sample', () => {
	it('is valid, and ends with a move each way and none', () => {
		expect(refusal(content)).toBeUndefined();
		const end = played(sample.walks['compared']!)!;
		expect(content.sentences.map(({ id }) => moveOf(content, end, id))).toEqual(['further', 'back', 'same']);
	});

	it.each(Object.entries(sample.walks))('plays the walk "%s" whole', (_name, acts) => {
		expect(played(acts)).not.toBeNull();
		if (acts === Object.values(sample.walks).at(-1))
			expect(engine.assess(content, played(acts)!).status).toBe('done');
	});
});

describe('the schema', () => {
	it('takes no number for a place', () => {
		const marked = content.words.map((word, index) => ({ ...word, text: `${index} sur 3` }));
		expect(refusal({ ...content, words: marked })).toBe('a place is a word, never a number');
	});

	it('takes no sentence about somebody else', () => {
		const [first, ...others] = content.sentences;
		const about = { ...first!, text: 'Les autres me trouvent gentil.' };
		expect(refusal({ ...content, sentences: [about, ...others] })).toMatch(/in the first person/);
	});
});

it('says everything in both languages, and spaces French as French is spaced', () => {
	expect(Object.keys(en.selfcheck)).toEqual(Object.keys(fr.selfcheck));
	const said = Object.values(fr.selfcheck).flatMap((one) =>
		typeof one === 'string' ? one : Object.values(one)
	);
	for (const text of said) expect(text).not.toMatch(/ [:;?!»]|« |'|[\p{L}\d»}][?!;]/u);
	for (const text of said) expect(text).not.toMatch(/mieux|moins bien|progr|bravo|score|note/i);
});
