import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { chosenNames, keepNames, renamed } from './chosen';
import { FIRST_NAMES } from './vetted';

const people = {
	sami: { id: 'sami', name: 'Sami', gender: 'm' },
	ines: { id: 'ines', name: 'Inès', gender: 'f' }
} as const;

beforeEach(() => localStorage.clear());

test('tells a story with the names chosen for it, and nobody else changes', () => {
	expect(renamed(people, { sami: 'Hugo' })).toEqual({
		sami: { id: 'sami', name: 'Hugo', gender: 'm' },
		ines: people.ines
	});
});

test('gives nobody a name of the other list', () => {
	expect(renamed(people, { sami: 'Rose', ines: 'Hugo' })).toEqual(people);
});

test('keeps names on this device until none is chosen any more', () => {
	expect(keepNames({ sami: 'Hugo' })).toBe(true);
	expect(chosenNames()).toEqual({ sami: 'Hugo' });
	keepNames({});
	expect(chosenNames()).toEqual({});
	expect(localStorage.length).toBe(0);
});

test.each(['{"sami":"Gros nom"}', '{"sami":3}', '[', 'null', '"Hugo"'])(
	'believes nothing that is not of the list: %s',
	(kept) => {
		localStorage.setItem('cahier-prenoms', kept);
		expect(chosenNames()).toEqual({});
	}
);

test('goes on with the names of the stories where the device keeps nothing', () => {
	vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
		throw new Error('refused');
	});
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new Error('refused');
	});
	expect(chosenNames()).toEqual({});
	expect(keepNames({ sami: 'Hugo' })).toBe(false);
	vi.restoreAllMocks();
});

test('offers names that no text of the booklet already gives to somebody', () => {
	const names = Object.values(FIRST_NAMES).flat();
	expect(new Set(names).size).toBe(names.length);
	const texts = readdirSync('src/content', { recursive: true, withFileTypes: true })
		.filter((one) => one.isFile() && /\.(yaml|json)$/.test(one.name))
		.map((one) => readFileSync(`${one.parentPath}/${one.name}`, 'utf8'))
		.join('\n');
	expect(names.filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(texts))).toEqual([]);
});
