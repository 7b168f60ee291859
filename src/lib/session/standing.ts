import type { Assessment } from '$lib/domain/assessment';
import type { Summary } from '$lib/domain/attempt';

/** Where a learner stands with one activity, over all the attempts at it. */
export interface Standing {
	readonly state: 'todo' | 'under-way' | 'done';
	/** Of the attempt under way. */
	readonly progress?: { readonly done: number; readonly of: number };
}

/**
 * A new attempt under way counts before an earlier one that is done: it is what the learner is at.
 * A new attempt that is still untouched takes nothing away from one that is done.
 */
export function standingOf(activity: string, summaries: readonly Summary[]): Standing {
	const assessments: Assessment[] = summaries
		.filter((one) => one.activity === activity)
		.map((one) => one.assessment);
	const latest = assessments.findLast((one) => one.status !== 'untouched');
	if (latest?.status === 'under-way') return { state: 'under-way', progress: latest.progress };
	return { state: latest ? 'done' : 'todo' };
}

/** The activity to hold out first: one under way, else the first not yet begun, else the first. */
export function inHand<T extends { readonly standing: Standing }>(items: readonly T[]): T | undefined {
	return (
		items.find((one) => one.standing.state === 'under-way') ??
		items.find((one) => one.standing.state === 'todo') ??
		items[0]
	);
}
