import { expect, it } from 'vitest';
import type { Looks } from '$lib/activities/recalled';
import { pathOf } from './path';

const looks = (...rows: readonly [string, number | undefined, number | undefined][]): Looks => ({
	is: 'looks',
	words: ['jamais', 'parfois', 'souvent'],
	rows: rows.map(([id, before, after]) => ({ id, sentence: `Je ${id}`, before, after }))
});

it('goes from the first word that was chosen to the last, over all attempts', () => {
	const path = pathOf([looks(['ose', 0, 1], ['dis', 2, undefined]), looks(['ose', 2, undefined])]);
	expect(path?.rows).toEqual([
		{ id: 'ose', sentence: 'Je ose', before: 0, after: 2 },
		{ id: 'dis', sentence: 'Je dis', before: 2, after: undefined }
	]);
});

it('has no « now » where somebody looked once, and is not there where nobody looked', () => {
	expect(pathOf([looks(['ose', undefined, 1])])?.rows[0]).toMatchObject({ before: 1, after: undefined });
	expect(pathOf([])).toBeUndefined();
});
