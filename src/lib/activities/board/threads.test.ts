import { expect, it } from 'vitest';
import { threadBetween } from './threads';

const box = (left: number, top: number) => ({ left, right: left + 100, top, bottom: top + 60 });
const numbers = (d: string) => d.match(/-?[\d.]+/g)!.map(Number);

it('leaves a card on the side of the next column, and points into the card there', () => {
	const { d, tip, start } = threadBetween(box(0, 0), box(200, 100), 1);
	expect(start).toEqual({ x: 100, y: 30 });
	expect(numbers(d).slice(-2)).toEqual([187, 130]);
	expect(numbers(tip)[2]).toBe(200);
});

it('goes back to an earlier column the other way round', () => {
	const { start, tip } = threadBetween(box(200, 0), box(0, 0), 1);
	expect(start.x).toBe(200);
	expect(numbers(tip)[2]).toBe(100);
});

it('bows out beside cards that stand one above the other, on the side that has room', () => {
	const left = threadBetween(box(50, 0), box(50, 100), 1);
	expect(left.middle.x).toBeLessThan(50);
	expect(threadBetween(box(50, 0), box(50, 100), 1, 1).middle.x).toBeGreaterThan(150);
});
