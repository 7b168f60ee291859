/** What two ambassadors can do, rehearsing or leading, as it is saved. */
import type { Acts } from '$lib/domain/engine';

export type LeadingAct =
	/** Opens a set of situations. */
	| { readonly do: 'open'; readonly set: string }
	/** What stood there was read aloud or looked at: on to what comes next. `from` is a step of the situation. */
	| { readonly do: 'on'; readonly situation: string; readonly from: string }
	/** Answers a reaction of the class; another answer may be tried afterwards. */
	| {
			readonly do: 'answer';
			readonly situation: string;
			readonly reaction: string;
			readonly answer: string;
	  }
	/** The situation was led in front of the class, with no rehearsal. */
	| { readonly do: 'led'; readonly situation: string }
	/** The situation is left out. */
	| { readonly do: 'pass'; readonly situation: string }
	/** That is enough for today. */
	| { readonly do: 'stop' };

export const leadingActs: Acts<LeadingAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): LeadingAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'open':
			return isId(act.set) ? { do: 'open', set: rename(act.set) } : null;
		case 'on':
			return isId(act.situation) && isId(act.from)
				? { do: 'on', situation: rename(act.situation), from: rename(act.from) }
				: null;
		case 'answer':
			return isId(act.situation) && isId(act.reaction) && isId(act.answer)
				? {
						do: 'answer',
						situation: rename(act.situation),
						reaction: rename(act.reaction),
						answer: rename(act.answer)
					}
				: null;
		case 'led':
		case 'pass':
			return isId(act.situation) ? { do: act.do, situation: rename(act.situation) } : null;
		case 'stop':
			return { do: 'stop' };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
