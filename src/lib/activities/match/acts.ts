/** What a learner can do with cards, as it is saved. Taking a card in hand is not an act. */
import type { Acts } from '$lib/domain/engine';

export type MatchAct =
	/** Lays a card beside a left, from the hand or from another left; what lay there goes back to the hand. */
	| {
			readonly do: 'lay';
			/** Id of the right card. */
			readonly card: string;
			/** Which of its copies, counted from 1: a card that goes with two lefts is there twice. */
			readonly copy: number;
			readonly left: string;
	  }
	/** Asks to see what the pairs say. */
	| { readonly do: 'look' };

/** Most lefts that one card has ever gone with. */
const COPIES = 10;

export const matchActs: Acts<MatchAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): MatchAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'lay':
			return isId(act.card) && isId(act.left) && isCopy(act.copy)
				? { do: 'lay', card: rename(act.card), copy: act.copy, left: rename(act.left) }
				: null;
		case 'look':
			return { do: 'look' };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCopy = (value: unknown): value is number =>
	Number.isInteger(value) && (value as number) >= 1 && (value as number) <= COPIES;
