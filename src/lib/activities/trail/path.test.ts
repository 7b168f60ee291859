import { expect, it } from 'vitest';
import { ACROSS, laid, threadThrough } from './path';

it.each(['wide', 'middle', 'tall'] as const)(
	'lays every stop on the board, none on another: %s',
	(format) => {
		const { points, width, height } = laid(25, format);
		expect(points).toHaveLength(25);
		for (const [at, { x, y }] of points.entries()) {
			expect(x).toBeGreaterThan(0);
			expect(x).toBeLessThan(width);
			expect(y).toBeLessThan(height);
			for (const other of points.slice(at + 1))
				expect(Math.hypot(x - other.x, y - other.y)).toBeGreaterThan(90);
		}
	}
);

it('comes back in the next row, under where it left', () => {
	const { points } = laid(2 * ACROSS.tall, 'tall');
	expect(points[ACROSS.tall]!.x).toBe(points[ACROSS.tall - 1]!.x);
	expect(points.at(-1)!.x).toBe(points[0]!.x);
});

it('runs through every stop, and through none where there is one', () => {
	const { points } = laid(7, 'tall');
	const thread = threadThrough(points);
	expect(thread.match(/C/g)).toHaveLength(6);
	for (const { x, y } of points) expect(thread).toContain(`${x} ${y}`);
	expect(threadThrough(points.slice(0, 1))).toBe('');
});
