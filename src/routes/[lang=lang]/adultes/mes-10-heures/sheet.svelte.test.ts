import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptHours, minutesDone, MOST_OTHERS } from './class-hours';
import { Sheet } from './sheet.svelte';

const boat = { picture: 'boat', colour: 'lagon' } as const;
const leaf = { picture: 'leaf', colour: 'ocre' } as const;
const done = { day: '2026-11-26', minutes: 45 };

let sheet: Sheet;
beforeEach(() => {
	localStorage.clear();
	sheet = new Sheet('college');
});
afterEach(() => void vi.restoreAllMocks());

describe('the sheet of a class', () => {
	it('keeps nothing on the device until it has a sign', () => {
		sheet.set('dispute', done);
		expect(localStorage).toHaveLength(0);
		expect(minutesDone(sheet.hours, ['dispute'])).toBe(45);
		expect(sheet.said).toBe('');
	});

	it('keeps each change from then on, and is found again by its sign', () => {
		sheet.set('dispute', done);
		sheet.keepUnder(boat);
		sheet.set('places', { day: '', minutes: 30 });
		sheet.set('dispute', undefined);
		sheet.add({ what: 'class-life', day: '2026-12-01', minutes: 20 });
		const again = new Sheet('primaire');
		again.look();
		again.open(again.kept[0]!);
		expect(again.sign).toEqual(boat);
		expect(again.hours).toEqual({
			parcours: 'college',
			done: { places: { day: '', minutes: 30 } },
			others: [{ what: 'class-life', day: '2026-12-01', minutes: 20 }]
		});
		expect(sheet.said).toBe('saved');
	});

	it('keeps each class apart, and leaves nothing once the last is forgotten', () => {
		sheet.set('dispute', done);
		sheet.keepUnder(boat);
		sheet.begin();
		expect(sheet.hours.done).toEqual({});
		sheet.keepUnder(leaf);
		expect(sheet.kept.map(({ picture }) => picture)).toEqual(['leaf', 'boat']);
		sheet.forget(boat);
		expect(sheet.kept.map(({ picture }) => picture)).toEqual(['leaf']);
		sheet.forget(leaf);
		expect(localStorage).toHaveLength(0);
		expect([sheet.sign, sheet.said]).toEqual([undefined, 'forgotten']);
	});

	it('loses nothing by a look at another parcours, and counts only what is shown', () => {
		sheet.set('dispute', done);
		sheet.choose('lycee');
		expect(minutesDone(sheet.hours, ['apres-la-soiree'])).toBe(0);
		sheet.choose('college');
		expect(minutesDone(sheet.hours, ['dispute'])).toBe(45);
	});

	it('changes and takes away a time of its own, and stops where the page is full', () => {
		for (let i = 0; i <= MOST_OTHERS; i++) sheet.add({ what: 'emc', day: '', minutes: 10 });
		expect(sheet.hours.others).toHaveLength(MOST_OTHERS);
		sheet.change(0, { day: '2026-12-01', minutes: 50 });
		sheet.change(1, undefined);
		expect(sheet.hours.others[0]).toEqual({ what: 'emc', day: '2026-12-01', minutes: 50 });
		expect(minutesDone(sheet.hours, [])).toBe(50 + 10 * (MOST_OTHERS - 2));
	});

	it('says so where the device keeps nothing, and goes on in memory', () => {
		vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
			throw new DOMException('full', 'QuotaExceededError');
		});
		sheet.keepUnder(boat);
		sheet.set('dispute', done);
		expect(sheet.said).toBe('failed');
		expect(minutesDone(sheet.hours, ['dispute'])).toBe(45);
	});
});

it.each([
	'{',
	'[1, null]',
	'[{"picture":"boat","colour":"lagon"}]',
	'[{"picture":"Paul","colour":"lagon","parcours":"college","done":{},"others":[]}]'
])('shows nothing where nonsense was kept: %s', (kept) => {
	localStorage.setItem('cahier-heures', kept);
	expect(keptHours.all()).toEqual([]);
});

it('leaves out what is no day, no length and no kind of time', () => {
	const other = { what: 'emc', ...done };
	const kept = {
		...boat,
		parcours: 'college',
		done: { a: done, b: { day: 'lundi', minutes: 45 }, c: { day: '', minutes: 0 }, d: null },
		others: [other, { ...other, what: 'Paul' }, null]
	};
	localStorage.setItem('cahier-heures', JSON.stringify([kept]));
	expect(keptHours.all()).toEqual([{ ...boat, parcours: 'college', done: { a: done }, others: [other] }]);
});
