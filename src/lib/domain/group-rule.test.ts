import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEWEST_ALONE, FEWEST_ANSWERS, groupResult } from './group-rule';

describe('what may be said of a group', () => {
	it('is held to the numbers of the house: ten answers, three in a category', () => {
		expect([FEWEST_ANSWERS, FEWEST_ALONE]).toEqual([10, 3]);
	});

	it('is nothing while hands still go up', () => {
		expect(groupResult({ yes: 20, no: 5 }, false)).toEqual({ say: 'not-yet' });
	});

	it('is nothing under ten answers, whatever they are', () => {
		expect(groupResult({ yes: 6, no: 3 }, true)).toEqual({ say: 'too-few' });
		expect(groupResult({ yes: 9, no: 0 }, true)).toEqual({ say: 'too-few' });
		expect(groupResult({ yes: 6, no: 4 }, true).say).toBe('shares');
	});

	it('is no number when all agree', () => {
		expect(groupResult({ yes: 24, no: 0 }, true)).toEqual({ say: 'all-agree', category: 'yes' });
		expect(groupResult({ a: 0, b: 0, c: 12 }, true)).toEqual({ say: 'all-agree', category: 'c' });
	});

	it('is each count where every category has three answers or more', () => {
		expect(groupResult({ yes: 21, no: 3 }, true)).toEqual({
			say: 'shares',
			shown: [
				{ category: 'yes', say: 'count', count: 21 },
				{ category: 'no', say: 'count', count: 3 }
			]
		});
	});

	it('hides one or two answers, and the count that would betray them by subtraction', () => {
		expect(groupResult({ yes: 22, no: 2 }, true)).toEqual({
			say: 'shares',
			shown: [
				{ category: 'yes', say: 'more' },
				{ category: 'no', say: 'few' }
			]
		});
		expect(groupResult({ a: 12, b: 8, c: 1 }, true)).toEqual({
			say: 'shares',
			shown: [
				{ category: 'a', say: 'count', count: 12 },
				{ category: 'b', say: 'more' },
				{ category: 'c', say: 'few' }
			]
		});
	});

	it('says the others where nobody stands in the hidden ones, or three do together', () => {
		expect(groupResult({ a: 12, b: 8, c: 0 }, true)).toMatchObject({
			shown: [{ count: 12 }, { count: 8 }, { say: 'few' }]
		});
		expect(groupResult({ a: 12, b: 2, c: 1 }, true)).toMatchObject({
			shown: [{ count: 12 }, { say: 'few' }, { say: 'few' }]
		});
	});

	it('never lets one or two answers be found, even by who knows the total', () => {
		const counts = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 30 }), { minKeys: 1 });
		fc.assert(
			fc.property(counts, (counts) => {
				const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
				const result = groupResult(counts, true);
				if (result.say !== 'shares') return;
				const said = result.shown.flatMap((one) => (one.say === 'count' ? [one.count] : []));
				expect(Math.min(FEWEST_ALONE, ...said)).toBe(FEWEST_ALONE);
				const rest = total - said.reduce((sum, one) => sum + one, 0);
				expect(rest === 0 || rest >= FEWEST_ALONE).toBe(true);
			}),
			{ seed: 20_261_125, numRuns: 500 }
		);
	});
});
