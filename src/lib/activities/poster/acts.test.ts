import { describe, expect, it } from 'vitest';
import { LONGEST_SLOGAN, posterActs, type PosterAct } from './acts';

const same = (id: string) => id;

describe('reading what was saved', () => {
	it.each<PosterAct>([
		{ do: 'begin', starter: 's' },
		{ do: 'say', text: '' },
		{ do: 'lay', layout: 'sky' },
		{ do: 'colour', pair: 'ciel' },
		{ do: 'add', what: 'sun' },
		{ do: 'put', image: 'i1', cell: 'a1' },
		{ do: 'size', image: 'i1', size: 'large' },
		{ do: 'turn', image: 'i1', turn: 'left' },
		{ do: 'front', image: 'i1' },
		{ do: 'remove', image: 'i1' },
		{ do: 'tick', check: 'c' },
		{ do: 'untick', check: 'c' },
		{ do: 'take', as: 'print' },
		{ do: 'ready' },
		{ do: 'resume' }
	])('understands its own words: %j', (act) => {
		expect(posterActs.read(JSON.parse(JSON.stringify(act)), same)).toEqual(act);
	});

	it.each([
		null,
		undefined,
		'add',
		3,
		[],
		{},
		{ do: 'begin' },
		{ do: 'say', text: 4 },
		{ do: 'lay', layout: '' },
		{ do: 'put', image: 'i1' },
		{ do: 'size', image: 'i1', size: 'huge' },
		{ do: 'turn', image: 'i1', turn: 90 },
		{ do: 'turn', turn: 'left' },
		{ do: 'take', as: 'mail' },
		{ do: 'toString', image: 'i1' }
	])('gives null for nonsense: %j', (saved) => {
		expect(posterActs.read(saved, same)).toBeNull();
	});

	it('takes a slogan of eighty characters and no more', () => {
		expect(posterActs.read({ do: 'say', text: 'é'.repeat(LONGEST_SLOGAN) }, same)).not.toBeNull();
		expect(posterActs.read({ do: 'say', text: 'é'.repeat(LONGEST_SLOGAN + 1) }, same)).toBeNull();
	});

	it('gives starters and checks their present names, and leaves words and images alone', () => {
		const rename = (id: string) => `new-${id}`;
		expect(posterActs.read({ do: 'begin', starter: 's' }, rename)).toEqual({ do: 'begin', starter: 'new-s' });
		expect(posterActs.read({ do: 'tick', check: 'c' }, rename)).toEqual({ do: 'tick', check: 'new-c' });
		expect(posterActs.read({ do: 'add', what: 'sun' }, rename)).toEqual({ do: 'add', what: 'sun' });
		expect(posterActs.read({ do: 'front', image: 'i1' }, rename)).toEqual({ do: 'front', image: 'i1' });
		expect(posterActs.read({ do: 'say', text: 's' }, rename)).toEqual({ do: 'say', text: 's' });
	});
});
