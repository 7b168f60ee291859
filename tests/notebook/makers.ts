import type { Summary } from '$lib/domain/attempt';
import type { Entry } from '$lib/domain/entry';
import type { AttemptRef } from '$lib/notebook/port';

/** Acts at these places, one per given value. */
export const acts = (first: number, ...values: readonly unknown[]): Entry[] =>
	values.map((act, index) => ({ seq: first + index, frame: 0, act }));

/** What each entry did, for short comparisons. */
export const done = (entries: readonly Entry[]): unknown[] =>
	entries.map((entry) => ('act' in entry ? entry.act : undefined));

export const summaryOf = (ref: AttemptRef, entries: number, place = 'lundi'): Summary => ({
	attempt: ref.attempt,
	activity: ref.activity,
	assessment: { status: 'under-way', progress: { done: entries, of: 9 } },
	place,
	contentVersion: 'v1',
	entries
});
