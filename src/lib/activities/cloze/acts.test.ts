import { expect, it } from 'vitest';
import { clozeActs, LONGEST, type ClozeAct } from './acts';

const same = (id: string) => id;

it.each<ClozeAct>([{ do: 'put', tile: 'x', gap: 'a' }, { do: 'write', gap: 'a', text: '' }, { do: 'look' }])(
	'understands its own words: %j',
	(act) => {
		expect(clozeActs.read(JSON.parse(JSON.stringify(act)), same)).toEqual(act);
	}
);

it.each([
	null,
	'put',
	[],
	{},
	{ do: 'put', tile: 'x' },
	{ do: 'put', tile: '', gap: 'a' },
	{ do: 'write', gap: 'a' },
	{ do: 'write', gap: 'a', text: { length: 1 } },
	{ do: 'write', gap: 'a', text: 'é'.repeat(LONGEST + 1) },
	{ do: 'hasOwnProperty' }
])('gives null for nonsense: %j', (saved) => {
	expect(clozeActs.read(saved, same)).toBeNull();
});

it('gives tiles and gaps their present names, leaves words alone and brings nothing else in', () => {
	const rename = (id: string) => `new-${id}`;
	expect(clozeActs.read({ do: 'put', tile: 'x', gap: 'a', more: 1 }, rename)).toStrictEqual({
		do: 'put',
		tile: 'new-x',
		gap: 'new-a'
	});
	expect(clozeActs.read({ do: 'write', gap: 'a', text: 'a' }, rename)).toStrictEqual({
		do: 'write',
		gap: 'new-a',
		text: 'a'
	});
});
