/** What a state shows, read from the content: for the view and the content checks. */
import { holds, type Known } from '$lib/domain/conditions';
import type { Beat, Counter, Decision, Message, ThreadContent } from './schema';
import { decisionKey, type ThreadState } from './state';

export interface Count {
	readonly counter: Counter;
	readonly line: Counter['lines'][number];
}

export const findBeat = (content: ThreadContent, id: string): Beat | undefined =>
	content.beats.find((one) => one.id === id);

export const findDecision = (content: ThreadContent, beat: string, id: string): Decision | undefined =>
	findBeat(content, beat)?.decisions?.find((one) => one.id === id);

/** The beat where the learner stands. @throws when the content has no such beat. */
export function beatNow(content: ThreadContent, state: ThreadState): Beat {
	const beat = findBeat(content, state.beat);
	if (!beat) throw new Error(`this conversation has no beat "${state.beat}"`);
	return beat;
}

/** The decision whose consequences unfold, if one does. */
export const decisionNow = (content: ThreadContent, state: ThreadState): Decision | undefined =>
	state.decision === null ? undefined : findDecision(content, state.beat, state.decision);

/** The messages that are still to unfold here, in order. */
export function waiting(content: ThreadContent, state: ThreadState): readonly Message[] {
	const all =
		(state.decision === null ? findBeat(content, state.beat)?.messages : decisionNow(content, state)?.then) ??
		[];
	const last = all.findIndex((one) => one.id === state.shown.at(-1));
	return all.slice(last + 1).filter((one) => holds(one.when, state));
}

/** The decisions that may be made here and now, in authored order: none while messages are still to come. */
export function offered(content: ThreadContent, state: ThreadState): readonly Decision[] {
	if (state.decision !== null || waiting(content, state).length > 0) return [];
	const decisions = findBeat(content, state.beat)?.decisions ?? [];
	return decisions.filter((one) => mayDecide(state.beat, one, state));
}

const mayDecide = (beat: string, one: Decision, known: Known) =>
	holds(one.when, known) && !(one.once && known.taken.includes(decisionKey(beat, one.id)));

/** What is known of the group: of each counter, the first line whose condition holds. */
export const countsNow = (content: ThreadContent, state: ThreadState): readonly Count[] =>
	content.counters.flatMap((counter) => {
		const line = counter.lines.find((one) => holds(one.when, state));
		return line ? [{ counter, line }] : [];
	});

/** The last words of an ending are read: all is over. */
export const isEnded = (content: ThreadContent, state: ThreadState): boolean =>
	findBeat(content, state.beat)?.ending !== undefined && waiting(content, state).length === 0;
