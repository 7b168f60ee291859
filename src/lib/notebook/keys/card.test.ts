import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CARD_PICTURES, cardOfWords, cardText, drawCard, PICTURES, wordsOf } from './card';
import { WORDS } from './words';

const cards = fc.array(fc.nat(PICTURES - 1), { minLength: CARD_PICTURES, maxLength: CARD_PICTURES });
const plain = (word: string) => word.replaceAll('œ', 'oe').normalize('NFD').replaceAll(/\p{M}/gu, '');

describe('a card', () => {
	it('is six pictures among 64, each as likely as another', () => {
		const counts = new Array<number>(PICTURES).fill(0);
		const draws = 20_000;
		for (let draw = 0; draw < draws; draw++)
			for (const picture of drawCard()) counts[picture]! += 1 / (draws * CARD_PICTURES);
		expect(drawCard()).toHaveLength(CARD_PICTURES);
		// Nine times the deviation to be expected: it fails once in a life of the universe.
		const spread = 9 * Math.sqrt(1 / PICTURES / (draws * CARD_PICTURES));
		for (const share of counts) expect(Math.abs(share - 1 / PICTURES)).toBeLessThan(spread);
	});

	it('says the same in four words', () => {
		fc.assert(
			fc.property(cards, (card) => {
				const words = wordsOf(card);
				expect(words).toHaveLength(4);
				expect(cardOfWords(words.join(' '))).toEqual(card);
			})
		);
	});

	it('is read from words however they are typed', () => {
		const card = [1, 2, 3, 4, 5, 63];
		const words = wordsOf(card);
		expect(cardOfWords(`  ${words.map((word) => plain(word).toUpperCase()).join(' – ')}. `)).toEqual(card);
		expect(cardOfWords(words.map((word) => word.normalize('NFD')).join('\n'))).toEqual(card);
	});

	it.each([
		'',
		'abricot',
		'abricot zinc cerf',
		'abricot zinc cerf carpe carpe',
		'abricot zinc cerf dragonne'
	])('is not read from « %s »', (written) => {
		expect(cardOfWords(written)).toBeUndefined();
	});

	it('is stretched from a text that no other card has', () => {
		fc.assert(
			fc.property(cards, cards, (one, other) => {
				expect(cardText(one) === cardText(other)).toBe(one.join() === other.join());
			})
		);
	});
});

describe('the words of cards', () => {
	it('are 512, of 4 to 10 letters', () => {
		expect(WORDS).toHaveLength(512);
		for (const word of WORDS) expect(plain(word)).toMatch(/^[a-z]{4,10}$/);
	});

	it('are never one letter apart', () => {
		const all = WORDS.map(plain);
		// Two words are one letter apart if they meet when a letter of one or of both is left out.
		const without = (word: string) => [
			word,
			...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))
		];
		const met = new Map<string, string>();
		const close: string[] = [];
		for (const word of all)
			for (const left of new Set(without(word))) {
				const other = met.get(left);
				if (other !== undefined && distance(other, word) < 2) close.push(`${other} ${word}`);
				met.set(left, word);
			}
		expect(close).toEqual([]);
	});
});

function distance(one: string, other: string): number {
	if (Math.abs(one.length - other.length) > 1) return 2;
	let at = 0;
	while (at < one.length && one[at] === other[at]) at++;
	const rests = [
		[one.slice(at + 1), other.slice(at + 1)],
		[one.slice(at + 1), other.slice(at)],
		[one.slice(at), other.slice(at + 1)]
	];
	if (one === other) return 0;
	return rests.some(([a, b]) => a === b) ? 1 : 2;
}
