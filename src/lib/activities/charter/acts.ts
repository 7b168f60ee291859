/** What a class does with its charter, as it is saved. Sentences have numbers of their own: `s1`, `s2`… */
import type { Acts } from '$lib/domain/engine';

/** Longest sentence, in characters: it must be read from the back of the room. */
export const LONGEST_SENTENCE = 140;
/** Most pupils of one class. */
export const LARGEST_CLASS = 60;

export type CharterAct =
	/** Keeps a proposal of the content. */
	| { readonly do: 'keep'; readonly proposal: string }
	/** Writes a proposal of one's own. */
	| { readonly do: 'write'; readonly text: string }
	/** Makes one sentence of two, in the class's own words. */
	| { readonly do: 'merge'; readonly one: string; readonly other: string; readonly text: string }
	| { readonly do: 'drop'; readonly sentence: string }
	/** Says how many sit here. */
	| { readonly do: 'size'; readonly pupils: number }
	/** Says how many hands went up. */
	| { readonly do: 'count'; readonly sentence: string; readonly hands: number }
	| { readonly do: 'reveal' }
	| { readonly do: 'move'; readonly sentence: string; readonly by: 1 | -1 }
	| { readonly do: 'reword'; readonly sentence: string; readonly text: string }
	/** « Notre charte est prête. » */
	| { readonly do: 'ready' }
	/** Takes it up again. */
	| { readonly do: 'resume' };

export const charterActs: Acts<CharterAct> = { version: 1, read };

type Saved = Readonly<Record<string, unknown>>;

function read(saved: unknown, rename: (id: string) => string): CharterAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Saved;
	switch (act.do) {
		case 'keep':
			return isId(act.proposal) ? { do: 'keep', proposal: rename(act.proposal) } : null;
		case 'write':
			return isText(act.text) ? { do: 'write', text: act.text } : null;
		case 'merge':
			return isId(act.one) && isId(act.other) && isText(act.text)
				? { do: 'merge', one: act.one, other: act.other, text: act.text }
				: null;
		case 'size':
			return isCount(act.pupils) ? { do: 'size', pupils: act.pupils } : null;
		case 'reveal':
		case 'ready':
		case 'resume':
			return { do: act.do };
		default:
			return readSentence(act);
	}
}

function readSentence(act: Saved): CharterAct | null {
	if (!isId(act.sentence)) return null;
	const { sentence } = act;
	switch (act.do) {
		case 'drop':
			return { do: 'drop', sentence };
		case 'count':
			return isCount(act.hands) ? { do: 'count', sentence, hands: act.hands } : null;
		case 'move':
			return act.by === 1 || act.by === -1 ? { do: 'move', sentence, by: act.by } : null;
		case 'reword':
			return isText(act.text) ? { do: 'reword', sentence, text: act.text } : null;
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isText = (value: unknown): value is string =>
	typeof value === 'string' && value.length <= LONGEST_SENTENCE;
const isCount = (value: unknown): value is number =>
	Number.isInteger(value) && (value as number) >= 0 && (value as number) <= LARGEST_CLASS;
