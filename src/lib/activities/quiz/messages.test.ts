import { expect, it } from 'vitest';
import en from './messages/en.json';
import fr from './messages/fr.json';

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

it('spaces French as French is spaced', () => {
	expect(matching(french, / [:;?!»]|« |'/)).toEqual([]);
	expect(matching(french, /[\p{L}\d»}][?!;]/u)).toEqual([]);
});

it('never speaks of faults, of praise or of points, but where somebody answers « Faux »', () => {
	expect(matching(all, /erreur|mauvais|bravo|score|points?\b|wrong|mistake|well done|·/i)).toEqual([]);
	const named = matching(all, /\b(faux|false)\b/i).map(([key]) => key);
	expect([...new Set(named)]).toEqual([
		'quiz.truth.question',
		'quiz.truth.questionDepends',
		'quiz.truth.false'
	]);
});

it('announces in a breath', () => {
	for (const [key, text] of all) if (key.startsWith('quiz.live')) expect(text.length).toBeLessThan(150);
});
