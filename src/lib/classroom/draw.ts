/**
 * A fair drawing of who speaks: places in the room by number, never names, each once before any comes twice. One
 * may pass and is asked later. Off by default, and never where a slide asks about oneself.
 */
export interface Draw {
	/** Places that have been called, oldest first, since all had been. */
	readonly called: readonly number[];
	/** The last one called stands on the wall. */
	readonly shown: boolean;
}

export type DrawAct =
	| { readonly draw: 'call'; readonly place: number }
	/** « Je passe »: that place goes back among the others. */
	| { readonly draw: 'pass'; readonly place: number }
	| { readonly draw: 'close' };

export const NOBODY: Draw = { called: [], shown: false };

/** @returns `undefined` for an act that does not apply */
export function drawAfter({ called, shown }: Draw, act: DrawAct): Draw | undefined {
	switch (act.draw) {
		case 'call':
			// All had been called: a new round begins.
			return { called: called.includes(act.place) ? [act.place] : [...called, act.place], shown: true };
		case 'pass':
			return called.includes(act.place)
				? { called: called.filter((one) => one !== act.place), shown: false }
				: undefined;
		case 'close':
			return shown ? { called, shown: false } : undefined;
	}
}

/**
 * A place that has not been called yet; when all have, all may be again.
 * @param places how many sit here @param chance from 0 to 1, 1 excluded
 */
export function drawn({ called }: Draw, places: number, chance: number): number {
	const all = Array.from({ length: places }, (_, i) => i + 1);
	const waiting = all.filter((place) => !called.includes(place));
	const among = waiting.length > 0 ? waiting : all;
	return among[Math.floor(chance * among.length)]!;
}
