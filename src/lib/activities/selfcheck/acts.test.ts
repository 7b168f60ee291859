import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT, selfcheckActs, type SelfcheckAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<SelfcheckAct>([
		{ do: 'place', sentence: 'a', word: 'w' },
		{ do: 'say', sentence: 'a', text: 'mots' },
		{ do: 'erase', sentence: 'a', look: 'after' },
		{ do: 'keep' },
		{ do: 'look' },
		{ do: 'compare' }
	])('understands its own words: %j', (act) => {
		expect(selfcheckActs.read(JSON.parse(JSON.stringify(act)), same)).toStrictEqual(act);
	});

	it.each([
		null,
		'keep',
		[],
		{},
		{ do: 'place', sentence: 'a' },
		{ do: 'place', sentence: 'a', word: 3 },
		{ do: 'say', sentence: 'a', text: null },
		{ do: 'say', sentence: 'a', text: 'é'.repeat(LONGEST_TEXT + 1) },
		{ do: 'erase', sentence: 'a', look: 'constructor' },
		{ do: 'erase', look: 'before' },
		{ do: 'toString', sentence: 'a' }
	])('gives null for nonsense: %j', (saved) => {
		expect(selfcheckActs.read(saved, same)).toBeNull();
	});

	it('gives sentences and words their present names, and leaves one’s own words alone', () => {
		const rename = (id: string) => `new-${id}`;
		expect(selfcheckActs.read({ do: 'place', sentence: 'a', word: 'w' }, rename)).toEqual({
			do: 'place',
			sentence: 'new-a',
			word: 'new-w'
		});
		expect(selfcheckActs.read({ do: 'say', sentence: 'a', text: 'a' }, rename)).toMatchObject({ text: 'a' });
	});
});
