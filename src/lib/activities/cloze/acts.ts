/** What a learner can do with tiles and gaps, as it is saved. Taking a tile in hand is not an act. */
import type { Acts } from '$lib/domain/engine';

export type ClozeAct =
	/** Puts a tile in a gap, from the bank or from another gap; what lay there goes back to the bank. */
	| { readonly do: 'put'; readonly tile: string; readonly gap: string }
	/** Keeps words of one's own in a free gap; no words empty it. */
	| { readonly do: 'write'; readonly gap: string; readonly text: string }
	/** Asks for the echo of each gap, and for the whole text. */
	| { readonly do: 'look' };

/** Most characters of what is written in a gap: it is a part of a sentence. */
export const LONGEST = 200;

export const clozeActs: Acts<ClozeAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): ClozeAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'put':
			return isId(act.tile) && isId(act.gap)
				? { do: 'put', tile: rename(act.tile), gap: rename(act.gap) }
				: null;
		case 'write':
			return isId(act.gap) && typeof act.text === 'string' && act.text.length <= LONGEST
				? { do: 'write', gap: rename(act.gap), text: act.text }
				: null;
		case 'look':
			return { do: 'look' };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
