import type { Draft } from '$lib/domain/attempt';
import type { Entry } from '$lib/domain/entry';
import type { Carried, CarriedSummary } from './contents';
import { draftsToTake } from './merge-drafts';
import { isSame } from './same';

/** An attempt that is already in the notebook. */
export interface Here {
	readonly entries: readonly Entry[];
	readonly drafts: readonly Draft[];
	/** A part of it cannot be read: nothing can be written after it. */
	readonly damaged: boolean;
}

/**
 * What becomes of an attempt of the file. `added`: it was not here. `longer`: it goes on from what was here.
 * `both`: the two have parted, so it is kept beside as a further attempt. `same`: all of it was here.
 * `newerHere`: here it goes on further.
 */
export type Fate = 'added' | 'longer' | 'both' | 'same' | 'newerHere';

export interface Planned {
	readonly fate: Fate;
	readonly addition: Addition;
}

/** What is to be written of one attempt; possibly nothing. */
export interface Addition {
	readonly activity: string;
	/** Where: its place among the attempts of the notebook, not of the file. */
	readonly ordinal: number;
	readonly entries: readonly Entry[];
	readonly drafts: readonly Draft[];
	/** Of the whole attempt. */
	readonly listed: CarriedSummary | undefined;
}

/**
 * Brings the attempts at one activity together. Nothing that is here is changed or set aside: what the file
 * knows more is added after it, or beside it. Done again, it finds that all is here.
 * @param here those of the notebook, by ordinal, with no hole
 */
export function merge(carried: readonly Carried[], here: readonly Here[]): Planned[] {
	// The one that was never begun comes last, as it does in a notebook.
	const all = carried.toSorted((a, b) => Number(begun(b)) - Number(begun(a)) || a.ordinal - b.ordinal);
	const places = matched(all, here);
	let next = here.length;
	return all.map((one) => {
		const place = places.get(one);
		if (place !== undefined) return onto(one, here[place]!, place);
		const { activity, entries, drafts, listed } = one;
		const fate = one.ordinal < here.length ? 'both' : 'added';
		return { fate, addition: { activity, ordinal: next++, entries, drafts, listed } };
	});
}

/**
 * Each attempt of the notebook stands for one of the file at most: first the one that has its place. What was
 * never begun goes with anything, so that it comes last.
 */
function matched(carried: readonly Carried[], here: readonly Here[]): Map<Carried, number> {
	const places = new Map<Carried, number>();
	const free = new Set(here.keys());
	const match = (one: Carried, among: readonly number[]) => {
		const place = among.find((place) => free.has(place) && isOneWay(one, here[place]!));
		if (place === undefined || places.has(one)) return;
		free.delete(place);
		places.set(one, place);
	};
	for (const some of [carried.filter(begun), carried.filter((one) => !begun(one))]) {
		for (const one of some) match(one, [one.ordinal]);
		for (const one of some) match(one, [...free]);
	}
	return places;
}

/** One of the two goes on from the other. */
function isOneWay({ entries }: Carried, here: Here): boolean {
	if (here.damaged && entries.length > here.entries.length) return false;
	const common = Math.min(entries.length, here.entries.length);
	return entries.slice(0, common).every((entry, at) => isSame(entry, here.entries[at]));
}

function onto(one: Carried, here: Here, ordinal: number): Planned {
	const { activity, listed } = one;
	const entries = one.entries.slice(here.entries.length);
	const drafts = here.damaged ? [] : draftsToTake(one, here);
	const more = one.entries.length - here.entries.length;
	const fate = more > 0 || drafts.length > 0 ? 'longer' : more < 0 ? 'newerHere' : 'same';
	return { fate, addition: { activity, ordinal, entries, drafts, listed } };
}

const begun = ({ entries }: Carried): boolean => entries.length > 0;
