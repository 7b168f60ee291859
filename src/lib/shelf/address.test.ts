import { expect, it } from 'vitest';
import { chosenIn, queryOf, type Chosen } from './address';
import type { Wanted } from './find';

const back = (chosen: Chosen) => chosenIn(new URLSearchParams(queryOf(chosen)));

it('gives back from an address what was chosen', () => {
	const chosen: Chosen = {
		band: 'college',
		minutes: 15,
		competence: 'demander-de-l-aide',
		doing: 'live',
		mode: 'ambassadors'
	};
	expect(back(chosen)).toEqual(chosen);
	expect(queryOf({})).toBe('');
});

it('says nothing of what was typed', () => {
	const wanted: Wanted = { words: 'on me frappe', band: 'college' };
	expect(queryOf(wanted)).toBe('?age=college');
});

it('leaves out what an address says that cannot be', () => {
	const odd = chosenIn(new URLSearchParams('?age=bebe&duree=-3&faire=voler&avec='));
	expect(Object.values(odd).every((one) => one === undefined)).toBe(true);
});
