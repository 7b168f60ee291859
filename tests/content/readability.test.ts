import { expect, test } from 'vitest';
import type { PlacedText } from '$lib/content/check/prose';
import { measure, readabilityFindings, READING_LIMITS } from '$lib/content/check/readability';
import { sentencesOf, wordsOf } from '$lib/content/french';
import { parseSource } from '$lib/content/source';

const source = parseSource('un.yaml', '');
const sami = { id: 'sami', name: 'Sami', gender: 'm', role: 'pupil', paper: 'teal' } as const;

function rulesOf(...texts: readonly string[]): readonly string[] {
	const placed = texts.map((text, index): PlacedText => {
		const path = ['texts', index];
		return { source, path, textId: path.join('.'), lang: 'fr', text, within: { tree: texts, path } };
	});
	return readabilityFindings(placed, READING_LIMITS.college, new Map([['sami', sami]])).map(
		(one) => one.rule
	);
}

const measured = (text: string) => measure(sentencesOf(text).map((one) => ({ words: wordsOf(one) })));

test('measures by hand-counted figures', () => {
	// Ten words, two sentences; twelve syllables; « demande » alone has more than six letters.
	const { words, mean, ease, lix } = measured('Sami demande de l’aide. Un ami va le voir.');
	expect({ words, mean }).toEqual({ words: 10, mean: 5 });
	expect(ease).toBeCloseTo(207 - 1.015 * 5 - 73.6 * 1.2, 5);
	expect(lix).toBeCloseTo(5 + 10, 5);
});

const HARD =
	'Préalablement, l’établissement communique collectivement quatre recommandations réglementaires. ';

test('says nothing of fewer than forty words, however hard', () => {
	expect(rulesOf(HARD)).toEqual([]);
});

test('takes all the texts of an activity together', () => {
	const easy = 'Il va voir un ami et il rit. '.repeat(20);
	expect(rulesOf(HARD.repeat(6))).toEqual(['reading-ease', 'long-words']);
	expect(rulesOf(HARD, easy)).toEqual([]);
});

test('counts a reference as the name that is read', () => {
	const sentence = 'Le sac {de:sami} est là, sur le banc, à côté du mur et du vieux sac. ';
	expect(rulesOf(sentence.repeat(4))).toEqual(['sentence-mean']);
});

test('is easier on those who are older', () => {
	const { primaire, college, lycee } = READING_LIMITS;
	for (const [young, old] of [
		[primaire, college],
		[college, lycee]
	] as const) {
		expect(young.sentence).toBeLessThan(old.sentence);
		expect(young.mean).toBeLessThan(old.mean);
		expect(young.ease).toBeGreaterThan(old.ease);
		expect(young.lix).toBeLessThan(old.lix);
	}
});
