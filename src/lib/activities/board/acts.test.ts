import { describe, expect, it } from 'vitest';
import { boardActs, NOT_YET, type BoardAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<BoardAct>([
		{ do: 'put', card: 'a', column: 'c' },
		{ do: 'link', from: 'a', to: 'b' },
		{ do: 'unlink', from: 'a', to: 'b' },
		{ do: 'mend', from: 'a', to: 'b' },
		{ do: 'mend', from: 'a', to: 'b', lever: 'l' },
		{ do: 'ready' },
		{ do: 'open', clue: 'i' },
		{ do: 'weigh', clue: 'i', hypothesis: 'h', says: 'nothing' },
		{ do: 'conclude' },
		{ do: 'think', hypothesis: NOT_YET },
		{ do: 'ask', hypothesis: 'h' },
		{ do: 'unask', hypothesis: 'h' },
		{ do: 'answer' }
	])('understands its own words: %j', (act) => {
		expect(boardActs.read(JSON.parse(JSON.stringify(act)), same)).toStrictEqual(act);
	});

	it.each([
		null,
		undefined,
		'ready',
		42,
		[],
		{},
		{ do: 'put', card: 'a' },
		{ do: 'put', card: '', column: 'c' },
		{ do: 'link', from: 'a', to: 3 },
		{ do: 'mend', from: 'a', to: 'b', lever: '' },
		{ do: 'mend', from: 'a', to: 'b', lever: null },
		{ do: 'weigh', clue: 'i', hypothesis: 'h', says: 'who' },
		{ do: 'think' },
		{ do: 'ask', hypothesis: ['h'] },
		{ do: 'toString' }
	])('gives null for nonsense: %j', (saved) => {
		expect(boardActs.read(saved, same)).toBeNull();
	});

	it('gives every id its present name, and leaves « pas encore » alone', () => {
		const rename = (id: string) => `new-${id}`;
		expect(boardActs.read({ do: 'mend', from: 'a', to: 'b', lever: 'l' }, rename)).toEqual({
			do: 'mend',
			from: 'new-a',
			to: 'new-b',
			lever: 'new-l'
		});
		expect(boardActs.read({ do: 'put', card: 'a', column: 'c' }, rename)).toMatchObject({
			card: 'new-a',
			column: 'new-c'
		});
		expect(boardActs.read({ do: 'weigh', clue: 'i', hypothesis: 'h', says: 'with' }, rename)).toMatchObject({
			clue: 'new-i',
			hypothesis: 'new-h'
		});
		expect(boardActs.read({ do: 'think', hypothesis: NOT_YET }, rename)).toMatchObject({
			hypothesis: NOT_YET
		});
	});
});
