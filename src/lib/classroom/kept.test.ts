import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepEntries, keptEntries } from './kept';

const entries = [{ seq: 0, enter: { activity: 'a', seed: 1, frame: 0 } }] as const;
let room: Map<string, string>;

beforeEach(() => {
	room = new Map();
	vi.stubGlobal('sessionStorage', {
		getItem: (key: string) => room.get(key) ?? null,
		setItem: (key: string, value: string) => void room.set(key, value)
	});
});
afterEach(() => vi.unstubAllGlobals());

it('finds again what this window has kept of an activity, and nothing of another one', () => {
	keepEntries('a', entries);
	expect(keptEntries('a')).toEqual(entries);
	expect(keptEntries('b')).toEqual([]);
});

it.each([
	'',
	'null',
	'{"activity":"a"}',
	'{"activity":"a","entries":[{"seq":1}]}',
	'[1',
	'{"activity":"a","entries":[null]}'
])('begins again where something else stands: %s', (written) => {
	room.set('cahier-scene', written);
	expect(keptEntries('a')).toEqual([]);
});

it('goes on where nothing can be kept', () => {
	vi.stubGlobal('sessionStorage', {
		getItem: () => {
			throw new Error('refused');
		},
		setItem: () => {
			throw new Error('refused');
		}
	});
	expect(() => keepEntries('a', entries)).not.toThrow();
	expect(keptEntries('a')).toEqual([]);
});
