import { describe, expect, it } from 'vitest';
import { charterActs, LARGEST_CLASS, LONGEST_SENTENCE, type CharterAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<CharterAct>([
		{ do: 'keep', proposal: 'p' },
		{ do: 'write', text: 'a' },
		{ do: 'merge', one: 's1', other: 's2', text: 'a' },
		{ do: 'drop', sentence: 's1' },
		{ do: 'size', pupils: 24 },
		{ do: 'count', sentence: 's1', hands: 0 },
		{ do: 'reveal' },
		{ do: 'move', sentence: 's1', by: -1 },
		{ do: 'reword', sentence: 's1', text: 'a' },
		{ do: 'ready' },
		{ do: 'resume' }
	])('understands its own words: %j', (act) => {
		expect(charterActs.read(JSON.parse(JSON.stringify(act)), same)).toEqual(act);
	});

	it.each([
		null,
		undefined,
		'keep',
		3,
		[],
		{},
		{ do: 'keep' },
		{ do: 'write', text: 4 },
		{ do: 'merge', one: 's1', text: 'a' },
		{ do: 'size', pupils: '24' },
		{ do: 'size', pupils: LARGEST_CLASS + 1 },
		{ do: 'count', sentence: 's1', hands: -1 },
		{ do: 'count', sentence: 's1', hands: 2.5 },
		{ do: 'count', hands: 2 },
		{ do: 'move', sentence: 's1', by: 2 },
		{ do: 'toString', sentence: 's1' }
	])('gives null for nonsense: %j', (saved) => {
		expect(charterActs.read(saved, same)).toBeNull();
	});

	it('takes a sentence of 140 characters and no more, however it comes', () => {
		const acts = (text: string): CharterAct[] => [
			{ do: 'write', text },
			{ do: 'merge', one: 's1', other: 's2', text },
			{ do: 'reword', sentence: 's1', text }
		];
		for (const act of acts('é'.repeat(LONGEST_SENTENCE))) expect(charterActs.read(act, same)).toEqual(act);
		for (const act of acts('é'.repeat(LONGEST_SENTENCE + 1))) expect(charterActs.read(act, same)).toBeNull();
	});

	it('gives proposals their present names, and leaves sentences and words alone', () => {
		const rename = (id: string) => `new-${id}`;
		expect(charterActs.read({ do: 'keep', proposal: 'p' }, rename)).toEqual({
			do: 'keep',
			proposal: 'new-p'
		});
		expect(charterActs.read({ do: 'drop', sentence: 's1' }, rename)).toEqual({ do: 'drop', sentence: 's1' });
		expect(charterActs.read({ do: 'write', text: 'p' }, rename)).toEqual({ do: 'write', text: 'p' });
	});
});
