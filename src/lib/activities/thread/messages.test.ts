import { expect, it } from 'vitest';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { GESTURES, TONES } from './schema';

type Tree = { [key: string]: string | Tree };
const flat = (tree: Tree, path = ''): [string, string][] =>
	Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`)
	);

it('says everything in both languages, with a word for each gesture and each tone', () => {
	expect(flat(en).map(([key]) => key)).toEqual(flat(fr).map(([key]) => key));
	for (const words of [fr.thread.gesture, fr.thread.did]) expect(Object.keys(words)).toEqual([...GESTURES]);
	expect(Object.keys(fr.thread.tone)).toEqual([...TONES]);
});

it('spaces French as French is spaced, and never speaks of faults or points', () => {
	for (const [, text] of flat(fr)) {
		expect(text).not.toMatch(/ [:;?!»]|« |'|[\p{L}\d»][?!;]/u);
		expect(text).not.toMatch(/\bfaux\b|erreur|mauvais|bravo|score|points?\b|·/i);
	}
});
