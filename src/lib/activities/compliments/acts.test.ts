import { describe, expect, it } from 'vitest';
import { complimentsActs, END, LONGEST_WORDS, RECEIVED, type ComplimentsAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<ComplimentsAct>([
		{ do: 'pick', scene: 'a', part: 'fact', option: 'x' },
		{ do: 'pick', scene: 'a', part: 'ending', option: 'x' },
		{ do: 'drop', scene: 'a' },
		{ do: 'gesture', scene: 'a' },
		{ do: 'words', scene: 'a' },
		{ do: 'say', text: '' },
		{ do: 'go', to: 'a' }
	])('understands its own words: %j', (act) => {
		expect(complimentsActs.read(JSON.parse(JSON.stringify(act)), same)).toStrictEqual(act);
	});

	it.each([
		null,
		undefined,
		'pick',
		42,
		[],
		{},
		{ do: 'pick', scene: 'a', option: 'x' },
		{ do: 'pick', scene: 'a', part: 'looks', option: 'x' },
		{ do: 'pick', scene: 'a', part: 'fact', option: '' },
		{ do: 'pick', scene: 3, part: 'fact', option: 'x' },
		{ do: 'drop' },
		{ do: 'say' },
		{ do: 'say', text: ['a'] },
		{ do: 'go', to: '' },
		{ do: 'toString', scene: 'a' }
	])('gives null for nonsense: %j', (saved) => {
		expect(complimentsActs.read(saved, same)).toBeNull();
	});

	it('takes a text of 600 characters and no more', () => {
		expect(complimentsActs.read({ do: 'say', text: 'é'.repeat(LONGEST_WORDS) }, same)).not.toBeNull();
		expect(complimentsActs.read({ do: 'say', text: 'é'.repeat(LONGEST_WORDS + 1) }, same)).toBeNull();
	});

	it('gives ids their present names, and leaves words and the last places alone', () => {
		const read = (act: ComplimentsAct) => complimentsActs.read(act, (id) => `new-${id}`);
		expect(read({ do: 'pick', scene: 'a', part: 'effect', option: 'x' })).toEqual({
			do: 'pick',
			scene: 'new-a',
			part: 'effect',
			option: 'new-x'
		});
		expect(read({ do: 'gesture', scene: 'a' })).toEqual({ do: 'gesture', scene: 'new-a' });
		expect(read({ do: 'go', to: 'a' })).toEqual({ do: 'go', to: 'new-a' });
		for (const to of [RECEIVED, END]) expect(read({ do: 'go', to })).toEqual({ do: 'go', to });
		expect(read({ do: 'say', text: 'a' })).toEqual({ do: 'say', text: 'a' });
	});
});
