/**
 * A vote of hands, eyes closed: counted without a number on the wall, and told only as far as the one rule for
 * groups allows (domain/group-rule.ts). It may be asked twice, before and after the class has talked.
 */
import { groupResult, type GroupResult } from '$lib/domain/group-rule';

/** Letters of the paper cards; a fifth answer and more are counted by hands alone. */
export const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
/** A class is not larger: a slip of the finger would be. */
const MOST_HANDS = 40;

export interface Vote {
	/** How many hands for each option, in their order. */
	readonly counts: readonly number[];
	/** The same before the class talked, once it votes a second time. */
	readonly before?: readonly number[];
	/** The count is over and its result was asked for. */
	readonly revealed: boolean;
}

export type VoteAct =
	| { readonly vote: 'open'; readonly options: number }
	| { readonly vote: 'count'; readonly option: number; readonly by: 1 | -1 }
	| { readonly vote: 'reveal' | 'again' | 'close' };

/** @returns `undefined` for an act that does not apply, `null` where no vote stands any more */
export function voteAfter(vote: Vote | null, act: VoteAct): Vote | null | undefined {
	if (act.vote === 'open')
		return vote === null && act.options >= 2 && act.options <= LETTERS.length
			? { counts: Array<number>(act.options).fill(0), revealed: false }
			: undefined;
	if (vote === null) return undefined;
	switch (act.vote) {
		case 'count': {
			const count = (vote.counts[act.option] ?? -2) + act.by;
			if (vote.revealed || count < 0 || count > MOST_HANDS) return undefined;
			return { ...vote, counts: vote.counts.map((one, i) => (i === act.option ? count : one)) };
		}
		case 'reveal':
			return vote.revealed || totalOf(vote.counts) === 0 ? undefined : { ...vote, revealed: true };
		case 'again':
			return vote.revealed && !vote.before
				? { before: vote.counts, counts: vote.counts.map(() => 0), revealed: false }
				: undefined;
		case 'close':
			return null;
	}
}

export const totalOf = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

const resultOf = (counts: readonly number[], closed: boolean): GroupResult =>
	groupResult(Object.fromEntries(counts.map((count, i) => [LETTERS[i]!, count])), closed);

export interface Told {
	readonly now: GroupResult;
	/** The first vote, where there was one. */
	readonly before: GroupResult | undefined;
}

/** What the wall may say of a vote; before it is revealed, nothing. */
export const toldOf = ({ counts, before, revealed }: Vote): Told => ({
	now: resultOf(counts, revealed),
	before: before && resultOf(before, revealed)
});

/** The option with the most hands, once revealed: the class goes there. Absent where two have as many. */
export function leading({ counts, revealed }: Vote): number | undefined {
	const most = Math.max(...counts);
	const first = counts.indexOf(most);
	return revealed && counts.lastIndexOf(most) === first ? first : undefined;
}
