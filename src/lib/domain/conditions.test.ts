import { describe, expect, it } from 'vitest';
import { holds, type Condition } from './conditions';

const known = { vars: { confiance: 2, vu: true }, visits: { lundi: 1 }, taken: ['lundi/rire'] };
const yes: Condition = { vu: true };
const no: Condition = { vu: false };

describe('a condition', () => {
	it.each<[string, Condition | undefined, boolean]>([
		['absent', undefined, true],
		['empty', {}, true],
		['flag as it is', { vu: true }, true],
		['flag as it is not', { vu: false }, false],
		['number at its lower bound', { confiance: { atLeast: 2 } }, true],
		['number under its lower bound', { confiance: { atLeast: 3 } }, false],
		['number at its upper bound', { confiance: { atMost: 2 } }, true],
		['number over its upper bound', { confiance: { atMost: 1 } }, false],
		['number between', { confiance: { atLeast: 1, atMost: 3 } }, true],
		['number compared as a flag', { confiance: true }, false],
		['flag compared as a number', { vu: { atMost: 9 } }, false],
		['unknown variable', { inconnue: false }, false],
		['node visited', { visited: 'lundi' }, true],
		['node not visited', { visited: 'mardi' }, false],
		['node named like an object’s own machinery', { visited: 'constructor' }, false],
		['choice made', { chose: 'lundi/rire' }, true],
		['choice not made', { chose: 'lundi/aider' }, false],
		['all, each holding', { all: [yes, yes] }, true],
		['all, one failing', { all: [yes, no] }, false],
		['any, one holding', { any: [no, yes] }, true],
		['any, none holding', { any: [no, no] }, false],
		['not', { not: no }, true],
		['not, of what holds', { not: yes }, false],
		['two parts, both holding', { vu: true, visited: 'lundi' }, true],
		['two parts, one failing', { vu: true, visited: 'mardi' }, false],
		['nested', { any: [{ all: [yes, { not: yes }] }, { not: { any: [no] } }] }, true]
	])('%s', (_what, condition, expected) => {
		expect(holds(condition, known)).toBe(expected);
	});
});
