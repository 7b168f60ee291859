/** What a learner can do in a word grid, as it is saved: about words, never about cells. */
import type { Acts } from '$lib/domain/engine';
import { LONGEST } from './layout';
import { HOLE } from './answers';

export type WordgridAct =
	/** Finds a word of a search. */
	| { readonly do: 'found'; readonly word: string }
	/** Has a typed answer looked at: capitals, with `_` where a letter is missing. */
	| { readonly do: 'answer'; readonly word: string; readonly text: string }
	/** Asks for a letter. */
	| { readonly do: 'hint'; readonly word: string };

export const wordgridActs: Acts<WordgridAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): WordgridAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (typeof act.word !== 'string' || act.word === '') return null;
	const word = rename(act.word);
	switch (act.do) {
		case 'found':
		case 'hint':
			return { do: act.do, word };
		case 'answer':
			return isText(act.text) ? { do: 'answer', word, text: act.text } : null;
		default:
			return null;
	}
}

const isText = (value: unknown): value is string =>
	typeof value === 'string' &&
	value.length <= LONGEST &&
	[...value].every((one) => one === HOLE || (one >= 'A' && one <= 'Z'));
