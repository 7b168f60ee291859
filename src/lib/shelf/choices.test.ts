import { expect, it } from 'vitest';
import { entries } from '../../../tests/support/shelf';
import { choicesOf } from './choices';

it('offers what parts the shelf in two, and nothing that would keep or empty the whole of it', () => {
	const same = { bands: ['college'], doing: 'live', minutes: 10, competences: ['a'] } as const;
	const shelf = entries(3).map((one) => ({ ...one, ...same }));
	expect(choicesOf(shelf, ['a', 'b'])).toEqual({ bands: [], minutes: [], doings: [], competences: [] });
	const mixed = choicesOf([...shelf, { ...shelf[0]!, minutes: 20, competences: ['b'] }], ['a', 'b']);
	expect(mixed).toEqual({ bands: [], minutes: [10], doings: [], competences: ['a', 'b'] });
});
