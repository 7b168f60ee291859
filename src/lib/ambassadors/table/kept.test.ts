import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dayOf, keepTable, keptTable, sweepTable } from './kept';

const entries = [{ seq: 0, enter: { activity: 'table', seed: 1, frame: 0 } }] as const;
let room: Map<string, string>;

beforeEach(() => {
	room = new Map();
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => room.get(key) ?? null,
		setItem: (key: string, value: string) => void room.set(key, value),
		removeItem: (key: string) => void room.delete(key)
	});
});
afterEach(() => vi.unstubAllGlobals());

it('finds today’s table again, and sweeps that of the day before', () => {
	expect(keepTable(entries, '2026-11-26')).toBe(true);
	expect(keptTable('2026-11-26')).toEqual(entries);
	expect(keptTable('2026-11-27')).toEqual([]);
	expect(room.size).toBe(0);
});

it('leaves nothing behind once it is swept', () => {
	keepTable(entries);
	sweepTable();
	expect(room.size).toBe(0);
});

it.each(['null', '[1', '{"day":"2026-11-26"}', '{"day":"2026-11-26","entries":[{"seq":1}]}'])(
	'sweeps what is no table: %s',
	(written) => {
		room.set('cahier-table', written);
		expect(keptTable('2026-11-26')).toEqual([]);
		expect(room.size).toBe(0);
	}
);

it('says so where nothing can be kept', () => {
	vi.stubGlobal('sessionStorage', undefined);
	expect(keepTable(entries)).toBe(false);
	expect(keptTable()).toEqual([]);
});

it('writes the day as this device tells it', () => {
	expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
