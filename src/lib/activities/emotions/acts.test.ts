import { describe, expect, it } from 'vitest';
import { emotionsActs, LONGEST_WORDS, type EmotionsAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<EmotionsAct>([
		{ do: 'feel', family: 'a' },
		{ do: 'unfeel', family: 'a' },
		{ do: 'name', family: 'a', nuance: 'n' },
		{ do: 'strength', family: 'a', intensity: 'i' },
		{ do: 'place', family: 'a', place: 'p' },
		{ do: 'unplace', family: 'a', place: 'p' },
		{ do: 'say', text: '' },
		{ do: 'end' },
		{ do: 'unsure' },
		{ do: 'back' }
	])('understands its own words: %j', (act) => {
		expect(emotionsActs.read(JSON.parse(JSON.stringify(act)), same)).toStrictEqual(act);
	});

	it.each([
		null,
		undefined,
		'feel',
		42,
		[],
		{},
		{ do: 'feel' },
		{ do: 'feel', family: '' },
		{ do: 'feel', family: ['a'] },
		{ do: 'name', family: 'a' },
		{ do: 'strength', family: 'a', intensity: 3 },
		{ do: 'place', place: 'p' },
		{ do: 'unplace', family: 'a', place: null },
		{ do: 'say' },
		{ do: 'say', text: { length: 1 } },
		{ do: 'toString', family: 'a' }
	])('gives null for nonsense: %j', (saved) => {
		expect(emotionsActs.read(saved, same)).toBeNull();
	});

	it('takes a sentence of 600 characters and no more', () => {
		expect(emotionsActs.read({ do: 'say', text: 'é'.repeat(LONGEST_WORDS) }, same)).not.toBeNull();
		expect(emotionsActs.read({ do: 'say', text: 'é'.repeat(LONGEST_WORDS + 1) }, same)).toBeNull();
	});

	it('gives ids their present names and leaves words alone', () => {
		const rename = (id: string) => `new-${id}`;
		const read = (act: EmotionsAct) => emotionsActs.read(act, rename);
		expect(read({ do: 'name', family: 'a', nuance: 'n' })).toEqual({
			do: 'name',
			family: 'new-a',
			nuance: 'new-n'
		});
		expect(read({ do: 'strength', family: 'a', intensity: 'i' })).toMatchObject({ intensity: 'new-i' });
		expect(read({ do: 'unplace', family: 'a', place: 'p' })).toMatchObject({ place: 'new-p' });
		expect(read({ do: 'say', text: 'a' })).toEqual({ do: 'say', text: 'a' });
	});

	it('brings nothing else in', () => {
		expect(emotionsActs.read({ do: 'end', mood: 3 }, same)).toStrictEqual({ do: 'end' });
	});
});
