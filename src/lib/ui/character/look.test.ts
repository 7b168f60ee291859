import { expect, test } from 'vitest';
import { lookFor, lookFrom, type Look } from './look';

const look: Look = { ...lookFrom('assia', true), cut: 'headscarf', atSchool: 'bun' };
const assia = { id: 'assia', gender: 'f', role: 'pupil', look } as const;

test('shows the hair inside a school, and what is worn over it elsewhere', () => {
	expect(lookFor(assia, { inSchool: true }).cut).toBe('bun');
	expect(lookFor(assia, { inSchool: false }).cut).toBe('headscarf');
	expect(lookFor(assia).cut).toBe('headscarf');
});

test('changes nobody else', () => {
	const other = { ...assia, look: { ...look, cut: 'bob', atSchool: undefined } } as const;
	expect(lookFor(other, { inSchool: true })).toBe(other.look);
});
