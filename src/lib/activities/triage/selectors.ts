/** What can be read off a triage: which cases are dealt, where one stands in the tree, and where it leads. */
import { shuffled } from '$lib/domain/random';
import type { Answer } from './answers';
import type { TriageCase, TriageContent, TriageQuestion } from './schema';
import type { TriageState } from './state';

/**
 * What an answer is worth, in words: `fits` the story says so; `careful` an adult is fetched where the story did
 * not ask for one, which harms nobody; `reread` one would have gone on where the story stops.
 */
export type Verdict = 'fits' | 'careful' | 'reread';

/** Where a case has come to. */
export type Lead = 'mediation' | 'adult';

export const findCase = (content: TriageContent, id: string): TriageCase | undefined =>
	content.cases.find((one) => one.id === id);

export const saidOf = (state: Pick<TriageState, 'said'>, id: string): Readonly<Record<string, Answer>> =>
	Object.hasOwn(state.said, id) ? state.said[id]! : {};

/** The cases that have been asked for so far, in the order of this attempt: every three of them hold a trap. */
export function dealt(
	content: TriageContent,
	{ seed, rounds }: Pick<TriageState, 'seed' | 'rounds'>
): TriageCase[] {
	const traps = shuffled(
		content.cases.filter(({ looks }) => looks),
		seed
	);
	const plain = shuffled(
		content.cases.filter(({ looks }) => !looks),
		seed + 1
	);
	const all: TriageCase[] = [];
	for (let nth = 0; traps.length + plain.length > 0; nth++)
		all.push(
			...shuffled([...plain.splice(0, 2), ...traps.splice(0, plain.length === 0 ? 3 : 1)], seed + nth)
		);
	return all.slice(0, rounds * content.round);
}

/** Whether more cases can be asked for. */
export const hasMore = (content: TriageContent, state: TriageState): boolean =>
	dealt(content, state).length < content.cases.length;

/** What was said to one question, what the story says, and what that is worth. */
export interface Heard {
	readonly question: TriageQuestion;
	readonly said: Answer;
	readonly is: Answer;
	readonly verdict: Verdict;
	readonly explanation: string;
	/** The tree ends here, with an adult. */
	readonly stops: boolean;
}

/** What has been said of a case so far, in the order of the tree. */
export function heardOf(content: TriageContent, state: Pick<TriageState, 'said'>, one: TriageCase): Heard[] {
	const said = saidOf(state, one.id);
	return content.tree.flatMap((question, nth): Heard[] => {
		const answer = said[question.id];
		const told = one.answers[nth];
		if (answer === undefined || told === undefined) return [];
		const ends = (what: Answer) => what === 'unsure' || what === question.stops;
		const verdict = answer === told.is ? 'fits' : ends(answer) ? 'careful' : 'reread';
		const stops = ends(answer) || ends(told.is);
		return [{ question, said: answer, is: told.is, verdict, explanation: told.explanation, stops }];
	});
}

/** The question to answer now; none once the tree has ended for this case. */
export function nextQuestion(
	content: TriageContent,
	state: Pick<TriageState, 'said'>,
	one: TriageCase
): TriageQuestion | undefined {
	const heard = heardOf(content, state, one);
	return heard.some(({ stops }) => stops) ? undefined : content.tree[heard.length];
}

/** Where the learner's way through the tree has ended, or `undefined` while it goes on. */
export function outcomeOf(
	content: TriageContent,
	state: Pick<TriageState, 'said'>,
	one: TriageCase
): Lead | undefined {
	const heard = heardOf(content, state, one);
	if (heard.some(({ stops }) => stops)) return 'adult';
	return heard.length === content.tree.length ? 'mediation' : undefined;
}

/** Where the story itself leads. */
export const leadOf = ({ tree }: TriageContent, one: TriageCase): Lead =>
	one.answers.every(({ is }, nth) => is !== 'unsure' && is !== tree[nth]?.stops) ? 'mediation' : 'adult';

/** The case after this one, or `undefined` after the last of the round. */
export function caseAfter(content: TriageContent, state: TriageState, id: string): TriageCase | undefined {
	const all = dealt(content, state);
	return all[all.findIndex((one) => one.id === id) + 1];
}
