/** What a learner can do with a star and a plan, as it is saved. */
import type { Acts } from '$lib/domain/engine';

/** Somebody of the star: a suggested role of a branch, or, without one, the learner's own words there. */
export interface Someone {
	readonly branch: string;
	readonly role?: string;
}

export type CircleAct =
	/** Puts a suggested role into a branch, or takes it out. */
	| { readonly do: 'choose' | 'drop'; readonly branch: string; readonly role: string }
	/** Own words in a branch: a first name, if one likes. */
	| { readonly do: 'write'; readonly branch: string; readonly text: string }
	| { readonly do: 'erase'; readonly branch: string }
	/** Whom to see first, and whom next. */
	| ({ readonly do: 'first' | 'next' } & Someone)
	/** The first sentence: one of those offered, or one's own. */
	| { readonly do: 'say'; readonly sentence: string }
	| { readonly do: 'tell'; readonly text: string }
	| { readonly do: 'untell' }
	/** « Mon étoile est prête ». */
	| { readonly do: 'finish' }
	/** Empties everything. */
	| { readonly do: 'clear' };

/** Longest own words in a branch, in UTF-16 units: a few names. */
export const LONGEST_NAME = 120;
/** Longest first sentence, in UTF-16 units. */
export const LONGEST_SENTENCE = 400;

export const circleActs: Acts<CircleAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): CircleAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'say':
			return isId(act.sentence) ? { do: 'say', sentence: rename(act.sentence) } : null;
		case 'tell':
			return isText(act.text, LONGEST_SENTENCE) ? { do: 'tell', text: act.text } : null;
		case 'untell':
		case 'finish':
		case 'clear':
			return { do: act.do };
		default:
			return isId(act.branch) ? readInBranch(act, rename(act.branch), rename) : null;
	}
}

function readInBranch(
	act: Readonly<Record<string, unknown>>,
	branch: string,
	rename: (id: string) => string
): CircleAct | null {
	switch (act.do) {
		case 'choose':
		case 'drop':
			return isId(act.role) ? { do: act.do, branch, role: rename(act.role) } : null;
		case 'first':
		case 'next':
			if (act.role === undefined) return { do: act.do, branch };
			return isId(act.role) ? { do: act.do, branch, role: rename(act.role) } : null;
		case 'write':
			return isText(act.text, LONGEST_NAME) ? { do: 'write', branch, text: act.text } : null;
		case 'erase':
			return { do: 'erase', branch };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isText = (value: unknown, longest: number): value is string =>
	typeof value === 'string' && value.length <= longest;
