import { expect, it } from 'vitest';
import type { Assessment } from '$lib/domain/assessment';
import type { Summary } from '$lib/domain/attempt';
import { stoppedAt } from './stopped';

const shelf = ['a', 'b'].map((id) => ({ id, title: `Activité ${id}`, path: `/fr/cahier/${id}/` }));
const at = (activity: string, assessment: Assessment, place = 'debut') =>
	({ activity, assessment, place }) as Summary;
const going: Assessment = { status: 'under-way', progress: { done: 2, of: 7 } };

it('says where one stopped, by the place of the attempt that is under way', () => {
	expect(
		stoppedAt(shelf, [at('b', { status: 'done', observed: [] }, 'fin'), at('b', going, 'lundi-soir')])
	).toEqual({ ...shelf[1]!, place: 'lundi-soir', done: 2, of: 7 });
});

it('welcomes nobody back to what is finished, untouched or no longer there', () => {
	const finished = at('a', { status: 'done', observed: [] });
	expect(stoppedAt(shelf, [finished, at('b', { status: 'untouched' }), at('gone', going)])).toBeUndefined();
});
