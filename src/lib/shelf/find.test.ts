import { describe, expect, it } from 'vitest';
import type { ShelfEntry } from '$lib/content/shelf';
import { entries } from '../../../tests/support/shelf';
import { found, folded, ways } from './find';

const NAMES = { 'demander-de-l-aide': 'Demander de l’aide', empathie: 'Écoute empathique' };
const activity = (some: Partial<ShelfEntry>): ShelfEntry => ({ ...entries(1)[0]!, ...some });
const ids = (list: readonly ShelfEntry[]) => list.map((one) => one.id);

describe('what is found on the shelf', () => {
	it('is everything, in its order, when nothing is asked for', () => {
		expect(found(entries(60), {}, NAMES)).toEqual(entries(60));
	});

	it('is found without its accents, its capitals and its ligatures, and with them', () => {
		const [heart, other] = [
			activity({ id: 'coeur', title: 'Le Cœur léger', summary: '' }),
			activity({ id: 'bus', title: 'Dans le bus', summary: 'Une scène à réparer.' })
		];
		for (const words of ['coeur', 'CŒUR', 'leger', 'Léger'])
			expect(ids(found([heart, other], { words }, NAMES)), words).toEqual(['coeur']);
		expect(ids(found([heart, other], { words: 'reparer' }, NAMES))).toEqual(['bus']);
	});

	it('is found by the words of its competences', () => {
		const shelf = [activity({ id: 'a', competences: ['empathie'] }), activity({ id: 'b', competences: [] })];
		expect(ids(found(shelf, { words: 'ecoute' }, NAMES))).toEqual(['a']);
	});

	it('holds every word that was typed, in any order, and puts first what the title says', () => {
		const shelf = [
			activity({ id: 'said', title: 'Le couloir', summary: 'Un bus, une dispute.' }),
			activity({ id: 'named', title: 'Dispute dans le bus', summary: '' }),
			activity({ id: 'half', title: 'Dans le bus', summary: '' })
		];
		expect(ids(found(shelf, { words: ' bus   dispute ' }, NAMES))).toEqual(['named', 'said']);
	});

	it('answers to all the wishes at once, and « at most » counts the minutes themselves', () => {
		const list = found(entries(60), { band: 'college', minutes: 10, doing: 'answer' }, NAMES);
		expect(list.length).toBeGreaterThan(0);
		for (const one of list) {
			expect(one.bands).toContain('college');
			expect(one.minutes).toBeLessThanOrEqual(10);
			expect(one.doing).toBe('answer');
		}
		expect(ids(found([activity({ id: 'ten', minutes: 10 })], { minutes: 10 }, NAMES))).toEqual(['ten']);
	});

	it('finds what pairs can train as ambassadors', () => {
		const shelf = [activity({ id: 'a', modes: ['solo'] }), activity({ id: 'b', modes: ['ambassadors'] })];
		expect(ids(found(shelf, { mode: 'ambassadors' }, NAMES))).toEqual(['b']);
	});
});

it('says which wish stands in the way, and how many there would be without it', () => {
	const shelf = [activity({ minutes: 20, doing: 'live' }), activity({ minutes: 5, doing: 'make' })];
	expect(found(shelf, { minutes: 5, doing: 'live' }, NAMES)).toEqual([]);
	expect(ways(shelf, { minutes: 5, doing: 'live' }, NAMES)).toEqual([
		{ without: 'minutes', count: 1 },
		{ without: 'doing', count: 1 }
	]);
	expect(ways(shelf, { words: 'zzz' }, NAMES)).toEqual([]);
	expect(ways(shelf, { words: 'zzz', doing: 'live' }, NAMES)).toEqual([{ without: 'words', count: 1 }]);
});

it('folds the curly apostrophe into the one of the keyboard', () => {
	expect(folded('Demander de l’aide')).toBe("demander de l'aide");
});
