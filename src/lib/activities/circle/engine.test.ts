import { describe, expect, it } from 'vitest';
import type { CircleAct } from './acts';
import { circleEngine as engine, END, PLAN, type CircleState } from './engine';
import { adults, nameOf, people } from './people';
import { sample } from './sample';

const { content } = sample.activity;
const start = engine.start(content, 7);
const advance = (state: CircleState, act: CircleAct) => engine.advance(content, state, act);
const after = (...acts: CircleAct[]) => acts.reduce<CircleState>((state, act) => advance(state, act)!, start);
const choose = (branch: string, role: string): CircleAct => ({ do: 'choose', branch, role });
const nurse = choose('ecole', 'infirmiere');
const aunt = choose('ailleurs', 'tante');
const first: CircleAct = { do: 'first', branch: 'ecole', role: 'infirmiere' };
const next: CircleAct = { do: 'next', branch: 'ailleurs', role: 'tante' };

describe('a star', () => {
	it('holds roles and own words, and takes them back', () => {
		const state = after(nurse, { do: 'write', branch: 'ecole', text: ' Mme Petit ' });
		expect(people(content, state).map((one) => nameOf(content, state, one))).toEqual([
			'l’infirmière',
			'Mme Petit'
		]);
		const emptied = advance(advance(state, { ...nurse, do: 'drop' } as CircleAct)!, {
			do: 'erase',
			branch: 'ecole'
		})!;
		expect(people(content, emptied)).toEqual([]);
		expect(engine.assess(content, emptied)).toEqual({ status: 'untouched' });
	});

	it('refuses a role twice, a role of another branch, and words that are none', () => {
		expect(advance(after(nurse), nurse)).toBeNull();
		for (const act of [choose('maison', 'infirmiere'), choose('constructor', 'x')] as CircleAct[])
			expect(advance(start, act)).toBeNull();
		expect(advance(start, { do: 'write', branch: 'ecole', text: '  ' })).toBeNull();
		expect(advance(start, { do: 'erase', branch: 'ecole' })).toBeNull();
	});
});

describe('a plan', () => {
	it('names adults of the star only: not a friend, not somebody who is not there', () => {
		const state = after(nurse, choose('ecole', 'copine'));
		expect(adults(content, state)).toHaveLength(1);
		expect(advance(state, { do: 'first', branch: 'ecole', role: 'copine' })).toBeNull();
		expect(advance(state, { do: 'first', branch: 'ecole', role: 'direction' })).toBeNull();
		expect(advance(state, { do: 'first', branch: 'ecole' })).toBeNull();
	});

	it('never names one person twice: the second adult is another', () => {
		const state = after(nurse, aunt, first);
		expect(advance(state, { ...first, do: 'next' } as CircleAct)).toBeNull();
		const both = advance(state, next)!;
		expect(advance(both, { ...next, do: 'first' } as CircleAct)).toMatchObject({
			first: { role: 'tante' },
			next: null
		});
	});

	it('lets go of whoever leaves the star', () => {
		const state = after(nurse, aunt, first, next);
		expect(advance(state, { ...aunt, do: 'drop' } as CircleAct)).toMatchObject({
			first: { role: 'infirmiere' },
			next: null
		});
	});

	it('begins with a sentence that is offered, or with one’s own', () => {
		const own = after({ do: 'say', sentence: 'pas-facile' }, { do: 'tell', text: 'Tu as le temps ?' });
		expect(own.line).toEqual({ text: 'Tu as le temps ?' });
		expect(advance(own, { do: 'untell' })).toMatchObject({ line: null, since: 0 });
		expect(advance(start, { do: 'say', sentence: 'inconnue' })).toBeNull();
	});
});

describe('the end', () => {
	it('is there as soon as there is somebody, with or without a plan', () => {
		expect(advance(start, { do: 'finish' })).toBeNull();
		const done = after(nurse, { do: 'finish' });
		expect(engine.assess(content, done)).toEqual({ status: 'done', observed: [] });
		expect(engine.place(content, done)).toBe(END);
	});

	it('is where the first branch is still empty, then the plan', () => {
		expect(engine.place(content, after(choose('maison', 'parent')))).toBe('ecole');
		const full = after(choose('maison', 'parent'), nurse, aunt, choose('numero', 'ecoute'));
		expect(engine.place(content, full)).toBe(PLAN);
	});
});

it('empties everything at once, and nothing undone brings it back', () => {
	const cleared = advance(after(nurse, aunt, first, next, { do: 'finish' }), { do: 'clear' })!;
	expect(cleared).toEqual(start);
	expect(cleared.since).toBe(0);
	expect(advance(cleared, { do: 'clear' })).toBeNull();
});
