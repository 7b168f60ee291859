import { expect, it } from 'vitest';
import type { Assessment } from '$lib/domain/assessment';
import type { Summary } from '$lib/domain/attempt';
import { inHand, standingOf } from './standing';

const summary = (assessment: Assessment, activity = 'a') => ({ activity, assessment }) as Summary;
const done: Assessment = { status: 'done', observed: [] };
const underWay: Assessment = { status: 'under-way', progress: { done: 2, of: 5 } };

it('says what the learner is at: a new attempt under way before an earlier one that is done', () => {
	expect(standingOf('a', [])).toEqual({ state: 'todo' });
	expect(standingOf('a', [summary(done)])).toEqual({ state: 'done' });
	expect(standingOf('a', [summary(done), summary(underWay)])).toEqual({
		state: 'under-way',
		progress: { done: 2, of: 5 }
	});
	expect(standingOf('a', [summary(underWay, 'b')])).toEqual({ state: 'todo' });
});

it('keeps « Faite » when a new attempt has only been opened', () => {
	expect(standingOf('a', [summary(done), summary({ status: 'untouched' })])).toEqual({ state: 'done' });
});

it('holds out the one under way, else the first not begun, else the first', () => {
	const [todo, going, over] = [
		{ standing: { state: 'todo' as const } },
		{ standing: { state: 'under-way' as const } },
		{ standing: { state: 'done' as const } }
	];
	expect(inHand([todo, going])).toBe(going);
	expect(inHand([over, todo])).toBe(todo);
	expect(inHand([over, over])).toBe(over);
});
