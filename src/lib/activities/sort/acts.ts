/** What a learner can do with cards and places, as it is saved. Taking a card in hand is not an act. */
import type { Acts } from '$lib/domain/engine';

export type SortAct =
	/** Puts a card in a place, from the hand or from another place. */
	| { readonly do: 'put'; readonly card: string; readonly place: string }
	/** Says why it depends. */
	| { readonly do: 'because'; readonly card: string; readonly reason: string }
	/** Asks to see what the places say. */
	| { readonly do: 'look' };

export const sortActs: Acts<SortAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): SortAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'put':
			return isId(act.card) && isId(act.place)
				? { do: 'put', card: rename(act.card), place: rename(act.place) }
				: null;
		case 'because':
			return isId(act.card) && isId(act.reason)
				? { do: 'because', card: rename(act.card), reason: rename(act.reason) }
				: null;
		case 'look':
			return { do: 'look' };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
