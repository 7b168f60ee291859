import { describe, expect, it } from 'vitest';
import { circleActs, LONGEST_NAME, LONGEST_SENTENCE, type CircleAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<CircleAct>([
		{ do: 'choose', branch: 'a', role: 'r' },
		{ do: 'drop', branch: 'a', role: 'r' },
		{ do: 'write', branch: 'a', text: 'Lou' },
		{ do: 'erase', branch: 'a' },
		{ do: 'first', branch: 'a' },
		{ do: 'next', branch: 'a', role: 'r' },
		{ do: 'say', sentence: 's' },
		{ do: 'tell', text: 'mots' },
		{ do: 'untell' },
		{ do: 'finish' },
		{ do: 'clear' }
	])('understands its own words: %j', (act) => {
		expect(circleActs.read(JSON.parse(JSON.stringify(act)), same)).toStrictEqual(act);
	});

	it.each([
		null,
		'clear',
		[],
		{},
		{ do: 'choose', branch: 'a' },
		{ do: 'choose', role: 'r' },
		{ do: 'first', branch: 'a', role: 3 },
		{ do: 'first' },
		{ do: 'say' },
		{ do: 'tell', text: 3 },
		{ do: 'write', branch: 'a', text: 'é'.repeat(LONGEST_NAME + 1) },
		{ do: 'tell', text: 'é'.repeat(LONGEST_SENTENCE + 1) },
		{ do: 'toString', branch: 'a' }
	])('gives null for nonsense: %j', (saved) => {
		expect(circleActs.read(saved, same)).toBeNull();
	});

	it('gives ids their present names, and leaves the words alone', () => {
		const rename = (id: string) => `new-${id}`;
		expect(circleActs.read({ do: 'next', branch: 'a', role: 'r' }, rename)).toEqual({
			do: 'next',
			branch: 'new-a',
			role: 'new-r'
		});
		expect(circleActs.read({ do: 'say', sentence: 's' }, rename)).toEqual({ do: 'say', sentence: 'new-s' });
		expect(circleActs.read({ do: 'write', branch: 'a', text: 'a' }, rename)).toMatchObject({ text: 'a' });
	});
});
