import { describe, expect, it } from 'vitest';
import type { Card } from './card';
import { costFor, FULL, isWeaker, LEAST } from './cost';
import { randomSecret } from './keys';
import type { Stretch } from './stretch';
import { unwrap, wrap } from './wrapping';

/** The stretching itself is frozen in vectors.test.ts; here a quick print stands for it. */
const quick: Stretch = async (card, salt, { memory, iterations }) => {
	const text = new TextEncoder().encode(`${card} ${salt.join()} ${memory} ${iterations}`);
	return new Uint8Array(await crypto.subtle.digest('SHA-256', text));
};
const card: Card = [0, 7, 63, 12, 41, 30];
const secret = randomSecret();
const wrapped = () => wrap(secret, card, 'carnet', LEAST, quick);

describe('a wrapped key', () => {
	it('opens with its card', async () => {
		expect(await unwrap(await wrapped(), card, 'carnet', quick)).toEqual(secret);
	});

	it('opens with no other card: one picture, their order, one more', async () => {
		const wrapping = await wrapped();
		for (const other of [[1, 7, 63, 12, 41, 30], [7, 0, 63, 12, 41, 30], [0, 7, 63, 12, 41], []])
			expect(await unwrap(wrapping, other, 'carnet', quick)).toBeUndefined();
	});

	it('opens in no other notebook', async () => {
		expect(await unwrap(await wrapped(), card, 'autre', quick)).toBeUndefined();
	});

	it('is refused after one bit has changed, wherever it is', async () => {
		const wrapping = await wrapped();
		for (const part of ['salt', 'body'] as const)
			for (let bit = 0; bit < wrapping[part].length * 8; bit++) {
				const changed = wrapping[part].slice();
				changed[bit >> 3]! ^= 1 << (bit & 7);
				const opened = await unwrap({ ...wrapping, [part]: changed }, card, 'carnet', quick);
				expect(opened, `${part}, bit ${bit}`).toBeUndefined();
			}
	});

	it('is refused when another cost was written beside it, and not tried when that would freeze the device', async () => {
		const wrapping = await wrapped();
		expect(await unwrap({ ...wrapping, cost: FULL }, card, 'carnet', quick)).toBeUndefined();
		const never: Stretch = () => Promise.reject(new Error('it was tried'));
		for (const memory of [1, 4_194_304, Number.NaN, Infinity])
			expect(await unwrap({ ...wrapping, cost: { ...FULL, memory } }, card, 'carnet', never)).toBeUndefined();
		expect(
			await unwrap({ ...wrapping, cost: { ...FULL, iterations: 1000 } }, card, 'carnet', never)
		).toBeUndefined();
	});

	it('never looks the same twice', async () => {
		const [one, other] = [await wrapped(), await wrapped()];
		expect(one.salt).not.toEqual(other.salt);
		expect(one.body).not.toEqual(other.body);
	});
});

describe('what a try costs', () => {
	it('is less on a device with little memory, full where it is not known', () => {
		expect([costFor(0.5), costFor(1), costFor(2), costFor(8), costFor(undefined)]).toEqual([
			LEAST,
			LEAST,
			FULL,
			FULL,
			FULL
		]);
		expect(LEAST.memory).toBeGreaterThanOrEqual(19 * 1024);
		expect(LEAST.iterations).toBeGreaterThanOrEqual(2);
	});

	it('is raised, never lowered', () => {
		expect(isWeaker(LEAST, FULL)).toBe(true);
		expect(isWeaker(FULL, LEAST)).toBe(false);
		expect(isWeaker(FULL, FULL)).toBe(false);
	});
});
