import { describe, expect, it } from 'vitest';
import { imposed, padded } from './impose';

describe('the pages of a booklet', () => {
	it('are a multiple of four', () => {
		expect([1, 4, 5, 8, 9, 12].map(padded)).toEqual([4, 4, 8, 8, 12, 12]);
	});

	it('stand as a booklet is folded', () => {
		expect(imposed(4)).toEqual([
			[4, 1],
			[2, 3]
		]);
		expect(imposed(8)).toEqual([
			[8, 1],
			[2, 7],
			[6, 3],
			[4, 5]
		]);
	});

	it.each([4, 8, 12, 40])('of %i are each there once, and are read in order once folded', (pages) => {
		const sides = imposed(pages);
		expect(sides.flat().toSorted((a, b) => a - b)).toEqual(Array.from({ length: pages }, (_, at) => at + 1));
		// Folded, the halves on the right of the fronts and on the left of the backs come first, from outside in.
		const read = sides.flatMap(([left, right], side) => (side % 2 === 0 ? right : left));
		expect(read).toEqual(Array.from({ length: pages / 2 }, (_, at) => at + 1));
		// The two pages of one leaf stand back to back.
		for (let sheet = 0; sheet < pages / 4; sheet++) {
			const [front, back] = [sides[2 * sheet]!, sides[2 * sheet + 1]!];
			expect(back[0]).toBe(front[1] + 1);
			expect(back[1]).toBe(front[0] - 1);
		}
	});

	it('cannot be three', () => {
		expect(() => imposed(3)).toThrow(RangeError);
		expect(() => imposed(0)).toThrow(RangeError);
	});
});
