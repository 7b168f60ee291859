import { expect, test } from 'vitest';
import { sentencesOf, wordsOf } from './french';

test('counts an elided word as a word of its own', () => {
	expect(wordsOf('L’élève n’a qu’un ami.')).toEqual(['L', 'élève', 'n', 'a', 'qu', 'un', 'ami']);
});

test('counts the words that hold an apostrophe as one', () => {
	expect(wordsOf('Aujourd’hui, quelqu’un est sur la presqu’île')).toHaveLength(6);
	expect(wordsOf("aujourd'hui")).toHaveLength(1);
});

test('counts a word with hyphens as one', () => {
	expect(wordsOf('Est-ce peut-être vrai ?')).toEqual(['Est-ce', 'peut-être', 'vrai']);
});

test('ends a sentence where French does', () => {
	expect(
		sentencesOf('Il rit. « Stop ! » dit-elle. Que faire ?\nRien… et puis si. Va sur 3018.fr : on répond.')
	).toEqual([
		'Il rit.',
		'« Stop ! » dit-elle.',
		'Que faire ?',
		'Rien… et puis si.',
		'Va sur 3018.fr : on répond.'
	]);
});

test('finds no sentence where there is no word', () => {
	expect(sentencesOf(' … !\n\n')).toEqual([]);
});
