/** What can be read in a quiz and its state. Pure; shared by the engine and the view. */
import { seedFrom, shuffled } from '$lib/domain/random';
import type { QuizContent, QuizItem, Verdict } from './schema';
import { NO_ANSWER, type Answer, type QuizState, type Try } from './state';

/** An answer as it is offered. */
export interface Option {
	readonly id: string;
	/** Absent for true, false and depends: the view has the words. */
	readonly text: string | undefined;
	/** Absent for an opinion. */
	readonly verdict: Verdict | undefined;
	readonly explanation: string;
}

/** Answers that stay last wherever they stand in the list: they make no sense before the others. */
const LAST: readonly string[] = ['ca-depend', 'depends'];

export const isDepends = (option: string): boolean => LAST.includes(option);

export const findItem = (content: QuizContent, id: string): QuizItem | undefined =>
	content.items.find((item) => item.id === id);

/** The item that is shown, or `undefined` at the end. */
export const itemNow = (content: QuizContent, state: QuizState): QuizItem | undefined =>
	findItem(content, state.at);

/** The answer to an item: an empty one where it was never touched. */
export const answerOf = (state: QuizState, item: string): Answer =>
	Object.hasOwn(state.answers, item) ? state.answers[item]! : NO_ANSWER;

export const isOpen = (state: QuizState, item: string): boolean => answerOf(state, item).open;

/** The learner has done something whole here: the explanation was opened, or words of their own are kept. */
export const isLookedAt = (state: QuizState, item: string): boolean =>
	isOpen(state, item) || answerOf(state, item).said !== undefined;

/** The answers of an item in the order in which this attempt shows them. */
export function optionsOf(
	content: QuizContent,
	state: Pick<QuizState, 'seed'>,
	item: QuizItem
): readonly Option[] {
	const options = item.options.map((option): Option => {
		const own = 'text' in option ? option.text : undefined;
		return {
			id: option.id,
			text: own ?? content.labels?.find((label) => label.id === option.id)?.text,
			verdict: 'verdict' in option ? option.verdict : undefined,
			explanation: option.explanation
		};
	});
	return mixes(item) ? mixed(options, state.seed, item.id) : options;
}

/** The reasons of a true or false, in the order in which this attempt shows them. */
export function reasonsOf(state: Pick<QuizState, 'seed'>, item: QuizItem): readonly Option[] {
	return item.ask === 'truth' ? mixed(item.reasons, state.seed, `${item.id}/reasons`) : [];
}

/** Labels come back from item to item, so they keep their places; so do true and false, and opinions. */
function mixes(item: QuizItem): boolean {
	if (item.ask === 'several') return true;
	return item.ask === 'single' && item.options.some((option) => option.text !== undefined);
}

function mixed(options: readonly Option[], seed: number, place: string): readonly Option[] {
	const order = shuffled(options, (seed ^ seedFrom(place)) >>> 0);
	return [...order.filter((one) => !isDepends(one.id)), ...order.filter((one) => isDepends(one.id))];
}

/** What a finished answer is worth, in words; `undefined` for an opinion or an unfinished answer. */
export function verdictOf(item: QuizItem, answer: Answer): Verdict | undefined {
	if (!answer.open || item.ask === 'opinion') return undefined;
	const chosen = item.options.filter((one) => answer.picked.includes(one.id)).map((one) => one.verdict);
	if (item.ask === 'several') {
		const { left, extra } = signsOf(item, answer);
		if (left === 0 && extra === 0) return 'fits';
		return chosen.some((verdict) => verdict !== 'rethink') ? 'partly' : 'rethink';
	}
	// The reason teaches more than the answer: both must fit, and one that holds is worth something.
	const reason =
		item.ask === 'truth' ? item.reasons.find((one) => one.id === answer.reason)?.verdict : undefined;
	const parts = reason ? [...chosen, reason] : chosen;
	if (parts.every((part) => part === 'fits')) return 'fits';
	return parts.every((part) => part === 'rethink') ? 'rethink' : 'partly';
}

/** For `several`, how many fitting answers there are, were seen, are left, and how many ticked are to rethink. */
export function signsOf(item: QuizItem, answer: Try): Signs {
	if (item.ask !== 'several') return { all: 0, seen: 0, left: 0, extra: 0 };
	const ticked = item.options.filter((one) => answer.picked.includes(one.id));
	const count = (list: typeof item.options, verdict: Verdict) =>
		list.filter((one) => one.verdict === verdict).length;
	const [all, seen] = [count(item.options, 'fits'), count(ticked, 'fits')];
	return { all, seen, left: all - seen, extra: count(ticked, 'rethink') };
}

/** Counts that are said in words, never shown as a score. */
export interface Signs {
	readonly all: number;
	readonly seen: number;
	readonly left: number;
	readonly extra: number;
}
