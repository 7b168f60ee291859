import { expect, it } from 'vitest';
import { orderActs, type OrderAct } from './acts';

const same = (id: string) => id;

it.each<OrderAct>([{ do: 'put', step: 'a', place: 2 }, { do: 'look' }])(
	'understands its own words: %j',
	(act) => {
		expect(orderActs.read(JSON.parse(JSON.stringify(act)), same)).toEqual(act);
	}
);

it.each([
	null,
	'look',
	[],
	{},
	{ do: 'put', step: 'a' },
	{ do: 'put', step: '', place: 1 },
	{ do: 'put', step: 'a', place: '2' },
	{ do: 'put', step: 'a', place: 0 },
	{ do: 'put', step: 'a', place: 1.5 },
	{ do: 'put', step: 'a', place: 11 },
	{ do: 'toString' }
])('gives null for nonsense: %j', (saved) => {
	expect(orderActs.read(saved, same)).toBeNull();
});

it('gives steps their present names and brings nothing else in', () => {
	expect(orderActs.read({ do: 'put', step: 'a', place: 2, more: 1 }, (id) => `new-${id}`)).toStrictEqual({
		do: 'put',
		step: 'new-a',
		place: 2
	});
});
