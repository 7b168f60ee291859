import { expect, it } from 'vitest';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { STANCES, TONES } from './schema';

type Tree = { [key: string]: string | Tree };
const flat = (tree: Tree, path = ''): [string, string][] =>
	Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`)
	);
const french = flat(fr);
const all = [...french, ...flat(en)];
const matching = (list: [string, string][], what: RegExp) => list.filter(([, text]) => what.test(text));

it('says everything in both languages', () => {
	expect(flat(en).map(([key]) => key)).toEqual(french.map(([key]) => key));
});

it('has a word for each stance and each tone', () => {
	expect(Object.keys(fr.scenario.stance)).toEqual([...STANCES]);
	expect(Object.keys(fr.scenario.tone)).toEqual([...TONES]);
});

it('spaces French as French is spaced', () => {
	expect(matching(french, / [:;?!»]|« |'/)).toEqual([]);
	expect(matching(french, /[\p{L}\d»}][?!;]/u)).toEqual([]);
});

it('never speaks of faults, of praise or of points', () => {
	expect(matching(all, /\bfaux\b|erreur|mauvais|bravo|score|points?\b|wrong|mistake|well done|·/i)).toEqual(
		[]
	);
});

it('announces in a breath', () => {
	for (const [key, text] of all) if (key.startsWith('scenario.said')) expect(text.length).toBeLessThan(150);
});
