import { expect, it } from 'vitest';
import { queryOf, wantedIn } from './address';
import type { Wanted } from './find';

const back = (wanted: Wanted) => wantedIn(new URLSearchParams(queryOf(wanted)));

it('gives back from an address what was wanted', () => {
	const wanted: Wanted = {
		words: 'l’amitié & moi',
		band: 'college',
		minutes: 15,
		competence: 'demander-de-l-aide',
		doing: 'live',
		mode: 'ambassadors'
	};
	expect(back(wanted)).toEqual(wanted);
	expect(queryOf({})).toBe('');
	expect(queryOf({ words: '   ' })).toBe('');
});

it('leaves out what an address says that cannot be', () => {
	const odd = wantedIn(new URLSearchParams('?age=bebe&duree=-3&faire=voler&avec=&q=%20'));
	expect(Object.values(odd).every((one) => one === undefined)).toBe(true);
});
