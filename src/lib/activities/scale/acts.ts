/** What a learner can do with things and a line, as it is saved. Taking a thing in hand is not an act. */
import type { Acts } from '$lib/domain/engine';

export type ScaleAct =
	/** Puts a thing at a place, in the first placing or in the second. */
	| { readonly do: 'put'; readonly thing: string; readonly place: string }
	/** Says what makes one say so. */
	| { readonly do: 'because'; readonly thing: string; readonly reason: string }
	/** Leaves this step for the next one. */
	| { readonly do: 'on'; readonly from: Step };

/** Placing, talking about it, placing again, comparing. */
export const STEPS = ['first', 'talk', 'second', 'compare'] as const;
export type Step = (typeof STEPS)[number];

export const scaleActs: Acts<ScaleAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): ScaleAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'put':
			return isId(act.thing) && isId(act.place)
				? { do: 'put', thing: rename(act.thing), place: rename(act.place) }
				: null;
		case 'because':
			return isId(act.thing) && isId(act.reason)
				? { do: 'because', thing: rename(act.thing), reason: rename(act.reason) }
				: null;
		case 'on': {
			const from = STEPS.find((one) => one === act.from);
			return from ? { do: 'on', from } : null;
		}
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
