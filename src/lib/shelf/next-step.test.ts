import { expect, it } from 'vitest';
import type { Course } from '$lib/content/course';
import type { Assessment } from '$lib/domain/assessment';
import type { Summary } from '$lib/domain/attempt';
import { courseInHand, nextStep, seanceStanding } from './next-step';

const seance = (id: string, ...activities: string[]) => ({
	id,
	short: id,
	title: id,
	minutes: 50,
	activities
});
const course: Course = {
	id: 'college',
	title: 'Collège',
	band: 'college',
	seances: [seance('one', 'a', 'b'), seance('two', 'c', 'd')]
};
const done: Assessment = { status: 'done', observed: [] };
const going: Assessment = { status: 'under-way', progress: { done: 1, of: 4 } };
const at = (activity: string, assessment: Assessment) => ({ activity, assessment }) as Summary;
const next = (...summaries: Summary[]) => nextStep(course, summaries)?.activity;

it('holds out one thing: what is under way, else what is left of a séance begun, else the first', () => {
	expect(next()).toBe('a');
	expect(next(at('c', going))).toBe('c');
	expect(next(at('c', done))).toBe('d');
	expect(next(at('a', done), at('d', going))).toBe('d');
	expect(next(at('a', done), at('b', done))).toBe('c');
});

it('holds out nothing when everything is done', () => {
	expect(next(at('a', done), at('b', done), at('c', done), at('d', done))).toBeUndefined();
});

it('says how much of a séance is sewn, and never calls a séance without activities done', () => {
	expect(seanceStanding(course.seances[0]!, [at('a', done)])).toEqual({ state: 'under-way', done: 1, of: 2 });
	expect(seanceStanding(course.seances[0]!, [at('a', done), at('b', done)]).state).toBe('done');
	expect(seanceStanding(seance('empty'), []).state).toBe('todo');
});

it('shows the parcours of the age asked for, else the one begun, else the first', () => {
	const lycee: Course = { ...course, id: 'lycee', band: 'lycee', seances: [seance('three', 'e')] };
	expect(courseInHand([course, lycee], [])).toBe(course);
	expect(courseInHand([course, lycee], [at('e', going)])).toBe(lycee);
	expect(courseInHand([course, lycee], [at('e', going)], 'college')).toBe(course);
	expect(courseInHand([], [])).toBeUndefined();
});
