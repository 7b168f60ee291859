import { describe, expect, it } from 'vitest';
import { compare, takenBefore, type Knot } from './paths';

const way = (...ids: readonly string[]): Knot[] =>
	ids.map((id) => ({ id, option: id, asked: 'What now?', taken: id, people: [] }));

describe('two ways side by side', () => {
	it('part where the class first took something else', () => {
		const two = compare(way('a', 'b', 'c'), [way('a', 'x', 'y')])!;
		expect(two.common.map(({ id }) => id)).toEqual(['a']);
		expect(two.before.map(({ id }) => id)).toEqual(['x', 'y']);
		expect(two.now.map(({ id }) => id)).toEqual(['b', 'c']);
	});

	it('are not two where one was only taken back, or nothing was taken yet', () => {
		expect(compare(way('a', 'b'), [way('a')])).toBeUndefined();
		expect(compare(way('a'), [way('a', 'x')])).toBeUndefined();
		expect(compare(way('a'), [])).toBeUndefined();
	});

	it('are the last two that differ', () => {
		expect(compare(way('a', 'c'), [way('a'), way('a', 'b'), way('z')])!.before[0]!.id).toBe('b');
	});

	it('tell what was taken at this question the first time', () => {
		expect(takenBefore(way('a'), [way('z', 'y'), way('a', 'b')])).toBe('b');
		expect(takenBefore(way('a'), [way('x', 'b')])).toBeUndefined();
	});
});
