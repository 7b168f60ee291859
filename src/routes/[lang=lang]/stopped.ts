import type { Summary } from '$lib/domain/attempt';
import { standingOf } from '$lib/session/standing';

/** Where a learner stopped in an activity that is under way. */
export interface Stopped {
	readonly id: string;
	readonly title: string;
	readonly path: string;
	/** Authored id: its words, if it has any, are fetched apart. */
	readonly place: string;
	readonly done: number;
	readonly of: number;
}

interface Known {
	readonly id: string;
	readonly title: string;
	readonly path: string;
}

/** The first activity of the shelf that is under way: nobody keeps the hour at which each was left. */
export function stoppedAt(shelf: readonly Known[], summaries: readonly Summary[]): Stopped | undefined {
	for (const { id, title, path } of shelf) {
		const { progress } = standingOf(id, summaries);
		const place = summaries.findLast(
			(one) => one.activity === id && one.assessment.status === 'under-way'
		)?.place;
		if (progress) return { id, title, path, place: place ?? '', ...progress };
	}
	return undefined;
}
