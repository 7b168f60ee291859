/** Where a story goes next, and how many decisions are left on the way. */
import { holds, type Condition, type Known } from './conditions';

/** A place, or the first of several whose condition holds; the last has none. */
export type Way = string | readonly { readonly when?: Condition | undefined; readonly to: string }[];

/** A place of a story: it ends there, or one way leads on, or each of several decisions has its own. */
export interface Crossing {
	readonly id: string;
	readonly ends: boolean;
	readonly to?: Way | undefined;
	readonly decisions: readonly Way[];
}

/** The first way whose condition holds; `undefined` when none does. */
export const follow = (way: Way, known: Known): string | undefined =>
	typeof way === 'string' ? way : way.find((one) => holds(one.when, known))?.to;

/** The places that a way may lead to, conditions aside. */
export const leadsTo = (way: Way): string[] => (typeof way === 'string' ? [way] : way.map((one) => one.to));

/**
 * From each place, the fewest decisions still to an ending, conditions aside: an estimate for the thread of
 * knots. A place from which no ending can be reached is absent.
 */
export function decisionsLeft(crossings: readonly Crossing[]): ReadonlyMap<string, number> {
	const left = new Map<string, number>();
	for (const one of crossings) if (one.ends) left.set(one.id, 0);
	// Each round settles at least one place: a story of n places needs n rounds at most.
	for (let moved = true; moved;) {
		moved = false;
		for (const one of crossings) {
			const ways = one.decisions.map((way) => 1 + nearest(way, left));
			if (one.to !== undefined) ways.push(nearest(one.to, left));
			const best = Math.min(...ways);
			if (best < (left.get(one.id) ?? Infinity)) {
				left.set(one.id, best);
				moved = true;
			}
		}
	}
	return left;
}

/** The fewest decisions to an ending once this way is followed; `Infinity` when it leads to none. */
export function nearest(way: Way, left: ReadonlyMap<string, number>): number {
	return Math.min(...leadsTo(way).map((to) => left.get(to) ?? Infinity));
}
