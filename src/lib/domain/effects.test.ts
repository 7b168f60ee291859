import { describe, expect, it } from 'vitest';
import { changed, firstVars, type Variables } from './effects';

const variables: Variables = { vu: false, rires: { min: 0, max: 4, start: 1 } };

describe('variables', () => {
	it('begin at their first value', () => {
		expect(firstVars(variables)).toEqual({ vu: false, rires: 1 });
	});

	it.each([
		['a flag is set', { vu: true }, { vu: true, rires: 1 }],
		['a number moves', { rires: 2 }, { vu: false, rires: 3 }],
		['a number is set', { rires: { set: 2 } }, { vu: false, rires: 2 }],
		['a number stays under its upper bound', { rires: 9 }, { vu: false, rires: 4 }],
		['a number stays over its lower bound', { rires: -9 }, { vu: false, rires: 0 }],
		['a flag is not a number', { vu: 1 }, { vu: false, rires: 1 }],
		['a number is not a flag', { rires: true }, { vu: false, rires: 1 }],
		['an unknown variable is left out', { inconnue: true, constructor: 1 }, { vu: false, rires: 1 }]
	])('change by effects: %s', (_what, effects, after) => {
		expect(changed(firstVars(variables), effects, variables)).toEqual(after);
	});

	it('stay the same value where nothing changes them', () => {
		const vars = firstVars(variables);
		expect(changed(vars, undefined, variables)).toBe(vars);
	});
});
