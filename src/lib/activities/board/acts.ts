/** What a learner can do on a board, as it is saved. Taking a card in hand or opening a list is not an act. */
import type { Acts } from '$lib/domain/engine';

export type FrescoAct =
	/** Lays a card in a column. */
	| { readonly do: 'put'; readonly card: string; readonly column: string }
	/** Sews, or takes out, a thread from one card to another. */
	| { readonly do: 'link' | 'unlink'; readonly from: string; readonly to: string }
	/** « Ici, on peut agir » : mends the thread with a lever; without one, takes the lever off. */
	| { readonly do: 'mend'; readonly from: string; readonly to: string; readonly lever?: string }
	/** « Notre fresque est prête ». */
	| { readonly do: 'ready' };

export type CluesAct =
	| { readonly do: 'open'; readonly clue: string }
	/** What a clue says of a hypothesis. */
	| { readonly do: 'weigh'; readonly clue: string; readonly hypothesis: string; readonly says: Says }
	/** Goes on to the two questions of the end. */
	| { readonly do: 'conclude' }
	/** What happened, as far as one can say: a hypothesis, or `NOT_YET`. */
	| { readonly do: 'think'; readonly hypothesis: string }
	/** Takes somebody among those who can help, or leaves them out again. */
	| { readonly do: 'ask' | 'unask'; readonly hypothesis: string }
	| { readonly do: 'answer' };

export type BoardAct = FrescoAct | CluesAct;

/** What a clue may say of a hypothesis: it goes with it, goes against it, or is silent. */
export const SAYS = ['with', 'against', 'nothing'] as const;
export type Says = (typeof SAYS)[number];

/** « On ne le sait pas encore »: an answer like another. */
export const NOT_YET = 'pas-encore';

export const boardActs: Acts<BoardAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): BoardAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'put':
			return isId(act.card) && isId(act.column)
				? { do: 'put', card: rename(act.card), column: rename(act.column) }
				: null;
		case 'link':
		case 'unlink':
			return isId(act.from) && isId(act.to)
				? { do: act.do, from: rename(act.from), to: rename(act.to) }
				: null;
		case 'mend': {
			if (!isId(act.from) || !isId(act.to)) return null;
			const link = { do: 'mend' as const, from: rename(act.from), to: rename(act.to) };
			if (act.lever === undefined) return link;
			return isId(act.lever) ? { ...link, lever: rename(act.lever) } : null;
		}
		case 'open':
			return isId(act.clue) ? { do: 'open', clue: rename(act.clue) } : null;
		case 'weigh':
			return isId(act.clue) && isId(act.hypothesis) && isSays(act.says)
				? { do: 'weigh', clue: rename(act.clue), hypothesis: rename(act.hypothesis), says: act.says }
				: null;
		case 'think':
			if (act.hypothesis === NOT_YET) return { do: 'think', hypothesis: NOT_YET };
			return isId(act.hypothesis) ? { do: 'think', hypothesis: rename(act.hypothesis) } : null;
		case 'ask':
		case 'unask':
			return isId(act.hypothesis) ? { do: act.do, hypothesis: rename(act.hypothesis) } : null;
		case 'ready':
		case 'conclude':
		case 'answer':
			return { do: act.do };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isSays = (value: unknown): value is Says => SAYS.some((one) => one === value);
