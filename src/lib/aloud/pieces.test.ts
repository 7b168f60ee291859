import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces';

const cut = (text: string, rate = 1) => piecesOf(text, rate).map(({ start, end }) => text.slice(start, end));
const LONG =
	'Le lendemain, dans la cour, Sami raconte à Inès ce qui est arrivé dans le groupe de la classe, et elle l’écoute sans rien dire ; puis elle lui propose d’aller ensemble voir un adulte du collège.';

describe('a sentence said in pieces', () => {
	it('is one piece when it is short', () => {
		expect(cut('Sami sourit.')).toEqual(['Sami sourit.']);
	});

	it('is cut where breath is taken, at a semicolon before a comma', () => {
		expect(cut(LONG)[0]).toMatch(/sans rien dire ;$/);
		expect(cut(LONG)).toHaveLength(2);
	});

	it('is never cut after a crumb: a comma near its beginning waits for a later breath', () => {
		const early = `Oui, ${'Sami raconte tout à Inès dans la cour '.repeat(6).trim()}.`;
		expect(cut(early)[0]!.length).toBeGreaterThan(78);
	});

	it('has shorter pieces when it is said slowly', () => {
		const longest = (rate: number) => Math.max(...cut(LONG, rate).map((piece) => piece.length));
		expect(longest(0.7)).toBeLessThanOrEqual(110);
		expect(longest(1)).toBeGreaterThan(110);
	});

	it('loses no letter, and no piece lasts 14 seconds at 12 letters a second', () => {
		fc.assert(
			fc.property(
				fc.array(fc.constantFrom('mot', 'x'.repeat(60), ',', '\u00a0;', ' et ', ' '), { maxLength: 120 }),
				fc.constantFrom(0.7, 1, 1.5),
				(parts, rate) => {
					const text = parts.join(' ').trim();
					const pieces = cut(text, rate);
					expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
					for (const piece of pieces) expect(piece.length / (12 * rate)).toBeLessThan(14);
				}
			)
		);
	});
});
