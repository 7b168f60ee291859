/** What can be read off a rehearsal or a lesson that is led: where one stands, and what comes next. */
import { shuffled } from '$lib/domain/random';
import type { LeadingAnswer, LeadingContent, LeadingReaction, LeadingSet, LeadingSituation } from './schema';
import { CLOSE, READ, type LeadingState } from './state';

export const situationNow = (content: LeadingContent, state: LeadingState): LeadingSituation | undefined =>
	content.situations.find(({ id }) => id === state.at);

/** The reaction that stands there now; none while one reads or ends. */
export const reactionNow = (content: LeadingContent, state: LeadingState): LeadingReaction | undefined =>
	situationNow(content, state)?.reactions.find(({ id }) => id === state.step);

export const inSet = ({ situations }: LeadingContent, set: string): LeadingSituation[] =>
	situations.filter((one) => one.set === set);

/** The sets that nobody has opened yet. */
export const setsLeft = ({ sets }: LeadingContent, { opened }: LeadingState): LeadingSet[] =>
	sets.filter(({ id }) => !opened.includes(id));

/** The step after this one of the situation, or `undefined` after the last. */
export function stepAfter({ reactions }: LeadingSituation, step: string): string | undefined {
	const steps = [READ, ...reactions.map(({ id }) => id), CLOSE];
	const at = steps.indexOf(step);
	return at === -1 ? undefined : steps[at + 1];
}

/** The situation after this one in its set, or `undefined` after the last. */
export function situationAfter(content: LeadingContent, one: LeadingSituation): LeadingSituation | undefined {
	const all = inSet(content, one.set);
	return all[all.findIndex(({ id }) => id === one.id) + 1];
}

/** The answers that were given to a reaction, oldest first. */
export function givenTo(state: LeadingState, situation: string, reaction: string): readonly string[] {
	const of = Object.hasOwn(state.answers, situation) ? state.answers[situation]! : {};
	return Object.hasOwn(of, reaction) ? of[reaction]! : [];
}

/** The answers in the order of this attempt: their place gives none away. */
export const answersOf = ({ seed }: LeadingState, { id, answers }: LeadingReaction): LeadingAnswer[] =>
	shuffled(answers, seed + id.length);

/** The answer that was given last, whose echo is shown. */
export function answerNow(
	state: LeadingState,
	at: string,
	reaction: LeadingReaction
): LeadingAnswer | undefined {
	const given = givenTo(state, at, reaction.id).at(-1);
	return reaction.answers.find(({ id }) => id === given);
}

/** Whether anything was read or led so far: before that, there is nothing to stop. */
export const hasBegun = ({ through }: LeadingState): boolean =>
	Object.values(through).some((how) => how !== 'passed');

/** Whose turn it is to lead: the voices change with every situation. */
export const voiceOf = ({ through }: LeadingState): 'A' | 'B' =>
	Object.values(through).filter((how) => how !== 'passed').length % 2 === 0 ? 'A' : 'B';

/** What fits as an answer: what the leader's sheet says for « si… ». */
export const fitting = ({ answers }: LeadingReaction): LeadingAnswer[] =>
	answers.filter(({ verdict }) => verdict === 'fits');

/** Ids of the skills that were met so far, in the order of the content. */
export function skillsMet(content: LeadingContent, state: LeadingState): string[] {
	const met = content.situations.flatMap(({ id, reactions }) =>
		reactions.filter((one) => givenTo(state, id, one.id).length > 0).map(({ skill }) => skill)
	);
	return content.skills.map(({ id }) => id).filter((id) => met.includes(id));
}
