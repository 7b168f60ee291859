/** What a learner can do in a triage, as it is saved. */
import type { Acts } from '$lib/domain/engine';
import type { Answer } from './answers';

export type TriageAct =
	/** Answers a question of the tree for a case. */
	| { readonly do: 'say'; readonly case: string; readonly question: string; readonly answer: Answer }
	/** Moves to a case, or to `END`. */
	| { readonly do: 'go'; readonly case: string }
	/** Asks for as many cases more. */
	| { readonly do: 'more' };

/** The place after the last case of a round. No case may bear this id. */
export const END = 'fin';

export const triageActs: Acts<TriageAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): TriageAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'say':
			return isId(act.case) && isId(act.question) && isAnswer(act.answer)
				? { do: 'say', case: rename(act.case), question: rename(act.question), answer: act.answer }
				: null;
		case 'go':
			return isId(act.case) ? { do: 'go', case: act.case === END ? END : rename(act.case) } : null;
		case 'more':
			return { do: 'more' };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isAnswer = (value: unknown): value is Answer => value === 'yes' || value === 'no' || value === 'unsure';
