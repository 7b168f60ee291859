import { describe, expect, it } from 'vitest';
import { wordgridActs, type WordgridAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<WordgridAct>([
		{ do: 'found', word: 'a' },
		{ do: 'hint', word: 'a' },
		{ do: 'answer', word: 'a', text: 'AB_D' },
		{ do: 'answer', word: 'a', text: '' }
	])('understands its own words: %j', (act) => {
		expect(wordgridActs.read(JSON.parse(JSON.stringify(act)), same)).toStrictEqual(act);
	});

	it.each([
		null,
		undefined,
		'found',
		42,
		[],
		{},
		{ do: 'found' },
		{ do: 'found', word: '' },
		{ do: 'found', word: 3 },
		{ do: 'found', row: 1, column: 2 },
		{ do: 'answer', word: 'a' },
		{ do: 'answer', word: 'a', text: 'é' },
		{ do: 'answer', word: 'a', text: 'abc' },
		{ do: 'answer', word: 'a', text: 'A'.repeat(13) },
		{ do: 'answer', word: 'a', text: { length: 1 } },
		{ do: 'toString', word: 'a' }
	])('gives null for nonsense: %j', (saved) => {
		expect(wordgridActs.read(saved, same)).toBeNull();
	});

	it('gives a word its present name, and leaves what was typed alone', () => {
		const rename = (id: string) => `new-${id}`;
		expect(wordgridActs.read({ do: 'answer', word: 'a', text: 'A' }, rename)).toEqual({
			do: 'answer',
			word: 'new-a',
			text: 'A'
		});
	});
});
