import { expect, it } from 'vitest';
import { END, LONGEST, rewriteActs, type RewriteAct } from './acts';

const same = (id: string) => id;

it.each<RewriteAct>([
	{ do: 'put', sentence: 'a', part: 'x' },
	{ do: 'look', sentence: 'a' },
	{ do: 'write', sentence: 'a', text: '' },
	{ do: 'go', sentence: END }
])('understands its own words: %j', (act) => {
	expect(rewriteActs.read(JSON.parse(JSON.stringify(act)), same)).toEqual(act);
});

it.each([
	null,
	'look',
	[],
	{},
	{ do: 'look' },
	{ do: 'put', sentence: 'a' },
	{ do: 'put', sentence: 'a', part: '' },
	{ do: 'go', sentence: 3 },
	{ do: 'write', sentence: 'a' },
	{ do: 'write', sentence: 'a', text: ['x'] },
	{ do: 'write', sentence: 'a', text: 'é'.repeat(LONGEST + 1) },
	{ do: 'toString', sentence: 'a' }
])('gives null for nonsense: %j', (saved) => {
	expect(rewriteActs.read(saved, same)).toBeNull();
});

it('gives sentences and parts their present names, leaves words and the end alone, brings nothing else in', () => {
	const rename = (id: string) => `new-${id}`;
	expect(rewriteActs.read({ do: 'put', sentence: 'a', part: 'x', more: 1 }, rename)).toStrictEqual({
		do: 'put',
		sentence: 'new-a',
		part: 'new-x'
	});
	expect(rewriteActs.read({ do: 'write', sentence: 'a', text: 'a' }, rename)).toMatchObject({ text: 'a' });
	expect(rewriteActs.read({ do: 'go', sentence: END }, rename)).toEqual({ do: 'go', sentence: END });
});
