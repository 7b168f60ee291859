/** What a learner can do with steps, as it is saved. « Monter » and a drag leave the same act. */
import type { Acts } from '$lib/domain/engine';

export type OrderAct =
	/** Puts a step at a place, counted from 1; the steps in between make room. */
	| { readonly do: 'put'; readonly step: string; readonly place: number }
	/** Asks why each step stands where it does. */
	| { readonly do: 'look' };

/** Most steps that a list has ever had. */
const PLACES = 10;

export const orderActs: Acts<OrderAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): OrderAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'put':
			return isId(act.step) && isPlace(act.place)
				? { do: 'put', step: rename(act.step), place: act.place }
				: null;
		case 'look':
			return { do: 'look' };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isPlace = (value: unknown): value is number =>
	Number.isInteger(value) && (value as number) >= 1 && (value as number) <= PLACES;
