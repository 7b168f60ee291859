/** What a learner can do with a sentence, as it is saved. Opening a strip to change it is not an act. */
import type { Acts } from '$lib/domain/engine';

export type RewriteAct =
	/** Puts a part on its strip; the one that was there goes back. */
	| { readonly do: 'put'; readonly sentence: string; readonly part: string }
	/** Reads the message as a whole. */
	| { readonly do: 'look'; readonly sentence: string }
	/** Keeps one's own version; no words erase it. */
	| { readonly do: 'write'; readonly sentence: string; readonly text: string }
	/** Goes to a sentence, or to the end. */
	| { readonly do: 'go'; readonly sentence: string };

/** The place after the last sentence. */
export const END = 'fin';
/** Most characters of one's own version. */
export const LONGEST = 600;

export const rewriteActs: Acts<RewriteAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): RewriteAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (!isId(act.sentence)) return null;
	const sentence = act.sentence === END ? END : rename(act.sentence);
	switch (act.do) {
		case 'put':
			return isId(act.part) ? { do: 'put', sentence, part: rename(act.part) } : null;
		case 'look':
		case 'go':
			return { do: act.do, sentence };
		case 'write':
			return typeof act.text === 'string' && act.text.length <= LONGEST
				? { do: 'write', sentence, text: act.text }
				: null;
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
