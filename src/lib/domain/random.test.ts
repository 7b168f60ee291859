import { expect, it } from 'vitest';
import { randomFrom, seedFrom, shuffled } from './random';

it('gives the same order for the same seed, on every device', () => {
	expect(shuffled(['a', 'b', 'c', 'd', 'e'], 42)).toEqual(shuffled(['a', 'b', 'c', 'd', 'e'], 42));
	expect(seedFrom('le-groupe-de-classe')).toBe(seedFrom('le-groupe-de-classe'));
});

it('gives other orders for other seeds, and loses nothing', () => {
	const orders = new Set([...Array(50).keys()].map((seed) => shuffled(['a', 'b', 'c', 'd'], seed).join('')));
	expect(orders.size).toBeGreaterThan(10);
	for (const order of orders) expect([...order].sort().join('')).toBe('abcd');
});

it('stays between 0 and 1', () => {
	const next = randomFrom(1);
	for (let i = 0; i < 1000; i++) {
		const n = next();
		expect(n).toBeGreaterThanOrEqual(0);
		expect(n).toBeLessThan(1);
	}
});
