/** What has been said so far, and how much is left. */
import { decisionsLeft, nearest } from '$lib/domain/ways';
import type { DialogueContent, Outcome, Turn } from './schema';
import { findOutcome, findTurn, onward } from './selectors';
import { exampleOf, sentenceOf } from './sentences';
import type { DialogueState, Step } from './state';

/** One decision of the path, with what else was possible there. */
export interface Knot {
	/** Position of the act on the path: `rewind(index)` goes back to just before it. */
	readonly index: number;
	readonly turn: Turn;
	/** What came of the sentence; absent where one stopped and passed it on. */
	readonly outcome?: Outcome;
	/** The sentence itself; absent where one stopped. */
	readonly said?: string;
	/** Other sentences that were possible. */
	readonly others: readonly string[];
	/** A red flag had shown by then. */
	readonly flagged: boolean;
}

/** Every decision made, oldest first. */
export function knots(content: DialogueContent, state: DialogueState): readonly Knot[] {
	let flagged = false;
	return state.path.flatMap((step, index) => {
		const turn = findTurn(content, step.node);
		if (!turn) return [];
		flagged ||= turn.flag === true;
		const made = madeAt(content, turn, step);
		return made ? [{ index, turn, flagged, ...made }] : [];
	});
}

function madeAt(
	content: DialogueContent,
	turn: Turn,
	step: Step
): Pick<Knot, 'outcome' | 'said' | 'others'> | undefined {
	if (step.relay) return { others: othersAt(turn, step) };
	const outcome = step.choice === undefined ? undefined : findOutcome(content, turn.id, step.choice);
	if (!outcome) return undefined;
	const said = saidAt(turn, step);
	return { outcome, ...(said === undefined ? {} : { said }), others: othersAt(turn, step) };
}

/** The sentence of a step: a move's own words, or the parts put together. */
function saidAt({ moves = [], compose }: Turn, { choice, words }: Step): string | undefined {
	return words && compose ? sentenceOf(compose, words) : moves.find((one) => one.id === choice)?.text;
}

/** Of a composed sentence, one example for each thing that it might have come to. */
function othersAt({ moves = [], compose }: Turn, { choice, offered }: Step): readonly string[] {
	const chosen = moves.filter((one) => one.id !== choice && offered.includes(one.id)).map((one) => one.text);
	const composed = (compose?.outcomes ?? []).flatMap(({ id }) => {
		const words = id === choice ? undefined : exampleOf(compose!, id);
		return (words && sentenceOf(compose!, words)) ?? [];
	});
	return [...chosen, ...composed];
}

/** The sentence whose reaction is shown. */
export function saidNow(content: DialogueContent, state: DialogueState): string | undefined {
	const [turn, step] = [findTurn(content, state.node), state.path.at(-1)];
	return state.chosen !== null && turn && step ? saidAt(turn, step) : undefined;
}

/** The fewest decisions from here to an ending, conditions aside; 0 where none can be seen. */
export function decisionsAhead(content: DialogueContent, state: DialogueState): number {
	const left = decisionsLeft(
		content.turns.map(({ id, ending, to, moves = [], compose }) => ({
			id,
			ends: ending !== undefined,
			to,
			decisions: [...moves, ...(compose?.outcomes ?? [])].map((one) => one.to)
		}))
	);
	const way = state.chosen === null ? undefined : onward(content, state);
	const ahead = nearest(way ?? state.node, left);
	return Number.isFinite(ahead) ? ahead : 0;
}

/** How many acts to keep to stand again before the last decision, that whose reaction is shown aside. */
export function beforeLastDecision(content: DialogueContent, state: DialogueState): number | undefined {
	const made = knots(content, state);
	return (state.chosen === null ? made : made.slice(0, -1)).at(-1)?.index;
}
