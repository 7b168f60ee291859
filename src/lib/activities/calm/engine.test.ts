import { describe, expect, it } from 'vitest';
import type { CalmAct } from './acts';
import { calmEngine, type CalmState } from './engine';
import { sample } from './sample';

const { content } = sample.activity;
const start = () => calmEngine.start(content, 7);
const advance = (state: CalmState, act: CalmAct) => calmEngine.advance(content, state, act);
const played = (...acts: CalmAct[]) => acts.reduce<CalmState>((state, act) => advance(state, act)!, start());
const attempt = (exercise: string): CalmAct => ({ do: 'try', exercise });
const stop = (exercise: string): CalmAct => ({ do: 'stop', exercise });
const helped = (exercise: string): CalmAct => ({ do: 'helped', exercise });
const not = (exercise: string): CalmAct => ({ do: 'did-not-help', exercise });
const end: CalmAct = { do: 'end' };

describe('an exercise', () => {
	it('is begun one at a time, and stopped at any moment', () => {
		const under = played(attempt('la-fleur'));
		expect(under.now).toBe('la-fleur');
		expect(advance(under, attempt('bouger'))).toBeNull();
		expect(advance(under, stop('bouger'))).toBeNull();
		expect(advance(under, stop('la-fleur'))).not.toHaveProperty('now');
	});

	it('may be tried again: it is kept once, as the last', () => {
		const again = played(
			...[attempt('la-fleur'), stop('la-fleur'), attempt('bouger'), stop('bouger'), attempt('la-fleur')]
		);
		expect(again.tried).toEqual(['bouger', 'la-fleur']);
	});

	it('is known, or nothing begins', () => {
		expect(advance(start(), attempt('courir'))).toBeNull();
		expect(advance(start(), attempt('__proto__'))).toBeNull();
		expect(advance(start(), stop('la-fleur'))).toBeNull();
	});
});

describe('what is said of it', () => {
	it('comes once it has stopped, if at all, and may change', () => {
		const under = played(attempt('la-fleur'));
		expect(advance(under, helped('la-fleur'))).toBeNull();
		expect(advance(start(), helped('la-fleur'))).toBeNull();
		const said = played(attempt('la-fleur'), stop('la-fleur'), helped('la-fleur'));
		expect(advance(said, helped('la-fleur'))).toBeNull();
		expect(advance(said, not('la-fleur'))?.said).toEqual({ 'la-fleur': 'did-not-help' });
	});
});

describe('the end', () => {
	it('comes when the learner says so: after one exercise, whether it helped or not', () => {
		expect(advance(start(), end)).toBeNull();
		expect(advance(played(attempt('bouger')), end)).toBeNull();
		const ended = played(attempt('bouger'), stop('bouger'), end);
		expect(calmEngine.assess(content, ended)).toEqual({
			status: 'done',
			observed: [{ what: 'tried', at: 'bouger' }]
		});
		for (const act of [attempt('bouger'), helped('bouger'), end]) expect(advance(ended, act)).toBeNull();
	});

	it('observes what was tried and what was said of it', () => {
		expect(calmEngine.assess(content, played(...sample.walks.ended!))).toEqual({
			status: 'done',
			observed: [
				{ what: 'tried', at: 'la-fleur' },
				{ what: 'tried', at: 'cinq-sens' },
				{ what: 'helped', at: 'la-fleur' },
				{ what: 'did-not-help', at: 'cinq-sens' }
			]
		});
	});
});

it('is no further along with four exercises than with one', () => {
	const one = calmEngine.assess(content, played(attempt('bouger')));
	const two = calmEngine.assess(content, played(attempt('bouger'), stop('bouger'), attempt('la-fleur')));
	expect(calmEngine.assess(content, start())).toEqual({ status: 'untouched' });
	expect(two).toEqual(one);
});

it('stands at the exercise under way, else at the last one, else at the first', () => {
	expect(calmEngine.place(content, start())).toBe('la-fleur');
	expect(calmEngine.place(content, played(attempt('bouger')))).toBe('bouger');
	expect(calmEngine.place(content, played(attempt('bouger'), stop('bouger')))).toBe('bouger');
	expect(calmEngine.place(content, played(attempt('bouger'), stop('bouger'), end))).toBe('fin');
});
