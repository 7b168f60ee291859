import { expect, test } from 'vitest';
import { sentencesOf, syllablesOf, wordsOf } from './french';

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

const SYLLABLES: Readonly<Record<string, number>> = {
	l: 0,
	le: 1,
	des: 1,
	que: 1,
	aide: 1,
	fille: 1,
	longues: 1,
	œuvre: 1,
	élève: 2,
	travail: 2,
	moment: 2,
	souvent: 2,
	parlent: 1,
	jouent: 1,
	jouer: 2,
	rient: 1,
	client: 2,
	journée: 2,
	voyage: 2,
	Noé: 2,
	créer: 2,
	naïf: 2,
	Inès: 2,
	nuage: 2,
	théâtre: 2,
	question: 2,
	réussir: 3,
	oublier: 3,
	essayer: 3,
	demander: 3,
	mangeons: 2,
	'peut-être': 2,
	situation: 4,
	harcèlement: 4
};
for (const [word, count] of Object.entries(SYLLABLES))
	test(`hears ${count} in « ${word} »`, () => {
		expect(syllablesOf(word)).toBe(count);
	});

test('hears three in « aujourd’hui » and two in « quelqu’un »', () => {
	expect(wordsOf('Aujourd’hui, quelqu’un').map(syllablesOf)).toEqual([3, 2]);
});
