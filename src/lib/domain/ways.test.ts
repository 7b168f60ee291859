import { describe, expect, it } from 'vitest';
import { decisionsLeft, follow, nearest, type Crossing } from './ways';

const known = { vars: { vu: true }, visits: {}, taken: [] };

describe('a way', () => {
	it('leads to its place, or to the first whose condition holds, or nowhere', () => {
		expect(follow('fin', known)).toBe('fin');
		expect(
			follow([{ when: { vu: false }, to: 'a' }, { when: { vu: true }, to: 'b' }, { to: 'c' }], known)
		).toBe('b');
		expect(follow([{ when: { vu: false }, to: 'a' }], known)).toBeUndefined();
	});
});

const at = (id: string, rest: Partial<Crossing> = {}): Crossing => ({
	id,
	ends: false,
	decisions: [],
	...rest
});

it('counts the fewest decisions to an ending, and leaves out what leads to none', () => {
	const left = decisionsLeft([
		at('lundi', { decisions: ['detour', [{ when: { vu: true }, to: 'nuit' }, { to: 'perdu' }]] }),
		at('detour', { decisions: ['nuit'] }),
		at('nuit', { to: 'mardi' }),
		at('mardi', { decisions: ['mardi', 'fin'] }),
		at('perdu', { to: 'perdu' }),
		at('fin', { ends: true })
	]);
	expect(Object.fromEntries(left)).toEqual({ lundi: 2, detour: 2, nuit: 1, mardi: 1, fin: 0 });
	expect(nearest('perdu', left)).toBe(Infinity);
});
