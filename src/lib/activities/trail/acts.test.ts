import { describe, expect, it } from 'vitest';
import { trailActs, type TrailAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<TrailAct>([
		{ do: 'age', age: 'college' },
		{ do: 'teams', teams: 4 },
		{ do: 'cut', at: 0 },
		{ do: 'pile', square: 9, pile: 'help' },
		{ do: 'answer', square: 0, how: 'pass' },
		{ do: 'on', square: 0 },
		{ do: 'thing', knot: 'a', thing: 'b' },
		{ do: 'way', knot: 'a', to: 'end' }
	])('understands its own words: %j', (act) => {
		expect(trailActs.read(JSON.parse(JSON.stringify(act)), same)).toStrictEqual(act);
	});

	it.each([
		null,
		'on',
		{},
		{ do: 'age', age: 'lycee' },
		{ do: 'teams', teams: 2.5 },
		{ do: 'teams', teams: -1 },
		{ do: 'cut', at: 4 },
		{ do: 'pile', square: 1, pile: 'free' },
		{ do: 'pile', pile: 'help' },
		{ do: 'answer', square: 0, how: 'won' },
		{ do: 'answer', square: '0', how: 'found' },
		{ do: 'on' },
		{ do: 'thing', knot: '', thing: 'b' },
		{ do: 'thing', knot: 'a' },
		{ do: 'way', knot: 'a', to: 'back' },
		{ do: 'toString' }
	])('gives null for nonsense: %j', (saved) => {
		expect(trailActs.read(saved, same)).toBeNull();
	});

	it('gives knots and things their present names, and brings in nothing else', () => {
		const saved = { do: 'thing', knot: 'a', thing: 'b', team: 'Lina' };
		expect(trailActs.read(saved, (id) => `new-${id}`)).toStrictEqual({
			do: 'thing',
			knot: 'new-a',
			thing: 'new-b'
		});
	});
});
