import { describe, expect, it } from 'vitest';
import { calmActs, type CalmAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<CalmAct>([
		{ do: 'try', exercise: 'a' },
		{ do: 'stop', exercise: 'a' },
		{ do: 'helped', exercise: 'a' },
		{ do: 'did-not-help', exercise: 'a' },
		{ do: 'end' }
	])('understands its own words: %j', (act) => {
		expect(calmActs.read(JSON.parse(JSON.stringify(act)), same)).toStrictEqual(act);
	});

	it.each([
		null,
		undefined,
		'try',
		42,
		[],
		{},
		{ do: 'try' },
		{ do: 'try', exercise: '' },
		{ do: 'stop', exercise: ['a'] },
		{ do: 'helped', exercise: null },
		{ do: 'toString', exercise: 'a' },
		{ do: ['try'], exercise: 'a' }
	])('gives null for nonsense: %j', (saved) => {
		expect(calmActs.read(saved, same)).toBeNull();
	});

	it('gives an exercise its present name, and brings in neither length nor count', () => {
		const saved = { do: 'stop', exercise: 'a', seconds: 40, times: 3 };
		expect(calmActs.read(saved, (id) => `new-${id}`)).toStrictEqual({ do: 'stop', exercise: 'new-a' });
	});
});
