import { expect, it } from 'vitest';
import { matchActs, type MatchAct } from './acts';

const same = (id: string) => id;

it.each<MatchAct>([{ do: 'lay', card: 'x', copy: 2, left: 'a' }, { do: 'look' }])(
	'understands its own words: %j',
	(act) => {
		expect(matchActs.read(JSON.parse(JSON.stringify(act)), same)).toEqual(act);
	}
);

it.each([
	null,
	'look',
	[],
	{},
	{ do: 'lay', card: 'x', left: 'a' },
	{ do: 'lay', card: 'x', copy: 0, left: 'a' },
	{ do: 'lay', card: 'x', copy: 1.5, left: 'a' },
	{ do: 'lay', card: '', copy: 1, left: 'a' },
	{ do: 'lay', card: 'x', copy: 1, left: ['a'] },
	{ do: 'valueOf' }
])('gives null for nonsense: %j', (saved) => {
	expect(matchActs.read(saved, same)).toBeNull();
});

it('gives cards and lefts their present names and brings nothing else in', () => {
	expect(
		matchActs.read({ do: 'lay', card: 'x', copy: 1, left: 'a', more: 1 }, (id) => `new-${id}`)
	).toStrictEqual({ do: 'lay', card: 'new-x', copy: 1, left: 'new-a' });
});
