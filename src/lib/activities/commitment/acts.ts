/** What a learner can do with a commitment, as it is saved. No date is: one comes back when one likes. */
import type { Acts } from '$lib/domain/engine';
import type { How } from './schema';

/** When and where it will be, and who can help. */
export type Part = 'when' | 'help';

export type CommitmentAct =
	| { readonly do: 'choose'; readonly commitment: string }
	/** A commitment in one's own words. */
	| { readonly do: 'write'; readonly text: string }
	| { readonly do: 'erase' }
	/** One of the offered answers to when or who; `note` is one's own, and `drop` takes either away. */
	| { readonly do: 'pick'; readonly part: Part; readonly option: string }
	| { readonly do: 'note'; readonly part: Part; readonly text: string }
	| { readonly do: 'drop'; readonly part: Part }
	/** « Je prends cet engagement ». */
	| { readonly do: 'take' }
	/** Comes back to it, and says how it went. */
	| { readonly do: 'look'; readonly how: How }
	/** Takes the same commitment, smaller. */
	| { readonly do: 'smaller'; readonly step: string };

/** Longest own words, in UTF-16 units. */
export const LONGEST_TEXT = 600;

export const commitmentActs: Acts<CommitmentAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): CommitmentAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'choose':
			return isId(act.commitment) ? { do: 'choose', commitment: rename(act.commitment) } : null;
		case 'smaller':
			return isId(act.step) ? { do: 'smaller', step: rename(act.step) } : null;
		case 'write':
			return isText(act.text) ? { do: 'write', text: act.text } : null;
		case 'pick':
			return isPart(act.part) && isId(act.option)
				? { do: 'pick', part: act.part, option: rename(act.option) }
				: null;
		case 'note':
			return isPart(act.part) && isText(act.text) ? { do: 'note', part: act.part, text: act.text } : null;
		case 'drop':
			return isPart(act.part) ? { do: 'drop', part: act.part } : null;
		case 'look':
			return isHow(act.how) ? { do: 'look', how: act.how } : null;
		case 'erase':
		case 'take':
			return { do: act.do };
		default:
			return null;
	}
}

// Written out: the schema, where they are listed, stays out of the browser.
const isHow = (value: unknown): value is How =>
	value === 'done' || value === 'some' || value === 'not-yet' || value === 'changed';
const isPart = (value: unknown): value is Part => value === 'when' || value === 'help';
const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
