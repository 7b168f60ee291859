/** What a learner can do with an exercise, as it is saved. How long it took, or how often, is not kept. */
import type { Acts } from '$lib/domain/engine';

const ABOUT = ['try', 'stop', 'helped', 'did-not-help'] as const;

export type CalmAct =
	/** Begins an exercise; stops it, in the middle or at its end; says what it did. */
	| { readonly do: (typeof ABOUT)[number]; readonly exercise: string }
	/** That is enough. */
	| { readonly do: 'end' };

export const calmActs: Acts<CalmAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): CalmAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (act.do === 'end') return { do: 'end' };
	const known = ABOUT.find((one) => one === act.do);
	return known && typeof act.exercise === 'string' && act.exercise !== ''
		? { do: known, exercise: rename(act.exercise) }
		: null;
}
