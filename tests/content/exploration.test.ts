import { expect, test } from 'vitest';
import {
	explore,
	pathOnwards,
	shortestPath,
	stepsTo,
	wander,
	type Game
} from '$lib/content/check/exploration';

/** From n one goes to n + 1 or to 2n, up to 20: nothing of a story in it. */
const numbers: Game<number, string> = {
	start: 1,
	ways: (n) =>
		[
			{ act: 'add', to: n + 1 },
			{ act: 'double', to: n * 2 }
		].filter(({ to }) => to <= 20),
	key: String
};
const { situations, capped } = explore(numbers, 100);
const at = (n: number) => situations.findIndex((one) => one.state === n);
const values = (path: readonly number[] | undefined) => path?.map((one) => situations[one]!.state);

test('meets every state once, and stops at the cap', () => {
	expect(capped).toBe(false);
	expect(situations.map((one) => one.state).sort((a, b) => a - b)).toEqual(
		Array.from({ length: 20 }, (_, index) => index + 1)
	);
	expect(explore(numbers, 5).capped).toBe(true);
});

test('knows a shortest path to every state, both ends included', () => {
	expect(values(shortestPath(situations, at(1)))).toEqual([1]);
	expect(values(shortestPath(situations, at(20)))).toEqual([1, 2, 4, 5, 10, 20]);
});

test('finds a shortest path onwards, and none where there is none', () => {
	const onwards = pathOnwards(situations, at(5), (one) => situations[one]!.state > 12);
	expect(values(onwards)).toEqual([5, 10, 20]);
	expect(pathOnwards(situations, at(5), (one) => situations[one]!.state < 5)).toBeUndefined();
});

test('counts the steps to the nearest goal, only those that count', () => {
	const goal = (one: number) => situations[one]!.state === 20;
	expect(stepsTo(situations, goal)[at(9)]).toBe(2);
	expect(stepsTo(situations, goal)[at(11)]).toBe(9);
	const isEven = (one: number) => situations[one]!.state % 2 === 0;
	expect(stepsTo(situations, goal, isEven)[at(16)]).toBe(2);
	expect(stepsTo(situations, (one) => situations[one]!.state === 3)[at(4)]).toBe(Infinity);
});

test('wanders through every state too, deep before wide', () => {
	const met = [...wander(numbers)];
	expect(new Set(met).size).toBe(20);
	expect(met).toHaveLength(20);
	expect(met.slice(0, 3)).toEqual([1, 2, 4]);
});
