/** What a learner can do in a quiz, as it is saved. Looking at something is not an act, but moving is. */
import type { Acts } from '$lib/domain/engine';

export type QuizAct =
	/** Chooses an answer; in `several`, ticks it. */
	| { readonly do: 'pick'; readonly item: string; readonly option: string }
	/** Unticks an answer of `several`. */
	| { readonly do: 'drop'; readonly item: string; readonly option: string }
	/** Asks to see what the ticked answers say. */
	| { readonly do: 'check'; readonly item: string }
	/** Gives the reason of a true or false. */
	| { readonly do: 'because'; readonly item: string; readonly reason: string }
	/** Keeps a free line; an empty one takes it back. */
	| { readonly do: 'say'; readonly item: string; readonly text: string }
	/** Tries this item another way; the earlier try is kept. */
	| { readonly do: 'again'; readonly item: string }
	/** Moves to an item, or to `END`. */
	| { readonly do: 'go'; readonly item: string };

/** The place after the last item, where all that was looked at is shown. No item may bear this id. */
export const END = 'fin';

/** Longest free line, in UTF-16 units. */
export const LONGEST_LINE = 2000;

export const quizActs: Acts<QuizAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): QuizAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (!isId(act.item)) return null;
	const item = act.item === END ? END : rename(act.item);
	switch (act.do) {
		case 'pick':
		case 'drop':
			return isId(act.option) ? { do: act.do, item, option: rename(act.option) } : null;
		case 'because':
			return isId(act.reason) ? { do: 'because', item, reason: rename(act.reason) } : null;
		case 'say':
			return isLine(act.text) ? { do: 'say', item, text: act.text } : null;
		case 'check':
		case 'again':
		case 'go':
			return { do: act.do, item };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isLine = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_LINE;
