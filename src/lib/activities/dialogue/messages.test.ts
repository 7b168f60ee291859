import { expect, it } from 'vitest';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { STEPS } from './steps';

type Tree = { [key: string]: string | Tree };
const flat = (tree: Tree, path = ''): [string, string][] =>
	Object.entries(tree).flatMap(([key, value]) =>
		typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`)
	);
const french = flat(fr);
const matching = (list: [string, string][], what: RegExp) => list.filter(([, text]) => what.test(text));

it('says everything in both languages, and names every step', () => {
	expect(flat(en).map(([key]) => key)).toEqual(french.map(([key]) => key));
	for (const step of [...STEPS.mediation, ...STEPS.confide]) expect(fr.dialogue.step).toHaveProperty(step);
});

it('spaces French as French is spaced', () => {
	expect(matching(french, / [:;?!»]|« |'/)).toEqual([]);
	expect(matching(french, /[\p{L}\d»}][?!;]/u)).toEqual([]);
});

it('never speaks of faults or of points, and does not say whether the learner is a boy or a girl', () => {
	const all = [...french, ...flat(en)];
	expect(matching(all, /\bfaux\b|erreur|mauvais|bravo|score|points?\b|wrong|mistake|well done|·/i)).toEqual(
		[]
	);
	expect(matching(french, /tu (?:t’)?es \p{L}+é\b|tu t’es/iu)).toEqual([]);
});

it('says at a dark word what is done, word for word', () => {
	expect(fr.dialogue.dark.title).toBe(
		'Tu restes avec {name}. Tu appelles un adulte maintenant. Ce n’est pas trahir.'
	);
});
