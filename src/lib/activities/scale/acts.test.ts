import { describe, expect, it } from 'vitest';
import { scaleActs, STEPS, type ScaleAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<ScaleAct>([
		{ do: 'put', thing: 't', place: 'p' },
		{ do: 'because', thing: 't', reason: 'r' },
		...STEPS.map((from) => ({ do: 'on', from }) as const)
	])('understands its own words: %j', (act) => {
		expect(scaleActs.read(JSON.parse(JSON.stringify(act)), same)).toEqual(act);
	});

	it.each([
		null,
		undefined,
		'put',
		42,
		[],
		{},
		{ do: 'put' },
		{ do: 'put', thing: 't' },
		{ do: 'put', thing: '', place: 'p' },
		{ do: 'put', thing: 't', place: ['p'] },
		{ do: 'because', thing: 't', reason: 3 },
		{ do: 'on' },
		{ do: 'on', from: 'third' },
		{ do: 'on', from: 0 },
		{ do: 'toString', thing: 't', place: 'p' }
	])('gives null for nonsense: %j', (saved) => {
		expect(scaleActs.read(saved, same)).toBeNull();
	});

	it('gives things, places and reasons their present names, and leaves steps alone', () => {
		const rename = (id: string) => `new-${id}`;
		expect(scaleActs.read({ do: 'put', thing: 't', place: 'p' }, rename)).toEqual({
			do: 'put',
			thing: 'new-t',
			place: 'new-p'
		});
		expect(scaleActs.read({ do: 'because', thing: 't', reason: 'r' }, rename)).toMatchObject({
			reason: 'new-r'
		});
		expect(scaleActs.read({ do: 'on', from: 'first' }, rename)).toEqual({ do: 'on', from: 'first' });
	});

	it('brings nothing else in', () => {
		expect(scaleActs.read({ do: 'on', from: 'talk', score: 3 }, same)).toStrictEqual({
			do: 'on',
			from: 'talk'
		});
	});
});
