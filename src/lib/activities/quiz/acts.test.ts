import { describe, expect, it } from 'vitest';
import { END, LONGEST_LINE, quizActs, type QuizAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<QuizAct>([
		{ do: 'pick', item: 'a', option: 'x' },
		{ do: 'drop', item: 'a', option: 'x' },
		{ do: 'check', item: 'a' },
		{ do: 'because', item: 'a', reason: 'r' },
		{ do: 'say', item: 'a', text: '' },
		{ do: 'again', item: 'a' },
		{ do: 'go', item: END }
	])('understands its own words: %j', (act) => {
		expect(quizActs.read(JSON.parse(JSON.stringify(act)), same)).toEqual(act);
	});

	it.each([
		null,
		undefined,
		'pick',
		42,
		[],
		{},
		{ do: 'pick' },
		{ do: 'pick', item: 'a' },
		{ do: 'pick', item: '', option: 'x' },
		{ do: 'pick', item: 'a', option: '' },
		{ do: 'pick', item: 'a', option: ['x'] },
		{ do: 'drop', item: 3, option: 'x' },
		{ do: 'because', item: 'a' },
		{ do: 'because', item: 'a', reason: null },
		{ do: 'say', item: 'a' },
		{ do: 'say', item: 'a', text: { length: 1 } },
		{ do: 'toString', item: 'a' },
		{ do: 'PICK', item: 'a', option: 'x' }
	])('gives null for nonsense: %j', (saved) => {
		expect(quizActs.read(saved, same)).toBeNull();
	});

	it('takes a line of 2,000 characters and no more', () => {
		expect(quizActs.read({ do: 'say', item: 'a', text: 'é'.repeat(LONGEST_LINE) }, same)).not.toBeNull();
		expect(quizActs.read({ do: 'say', item: 'a', text: 'é'.repeat(LONGEST_LINE + 1) }, same)).toBeNull();
	});

	it('gives items, options and reasons their present names, and leaves words and the end alone', () => {
		const rename = (id: string) => `new-${id}`;
		expect(quizActs.read({ do: 'pick', item: 'a', option: 'x' }, rename)).toEqual({
			do: 'pick',
			item: 'new-a',
			option: 'new-x'
		});
		expect(quizActs.read({ do: 'because', item: 'a', reason: 'r' }, rename)).toMatchObject({
			reason: 'new-r'
		});
		expect(quizActs.read({ do: 'say', item: 'a', text: 'a' }, rename)).toMatchObject({ text: 'a' });
		expect(quizActs.read({ do: 'go', item: END }, rename)).toEqual({ do: 'go', item: END });
	});

	it('brings nothing else in', () => {
		const saved = { do: 'check', item: 'a', score: 3, __proto__: { extra: 1 } };
		expect(quizActs.read(saved, same)).toStrictEqual({ do: 'check', item: 'a' });
	});
});
