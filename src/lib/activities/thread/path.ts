/** What has been read and decided so far, in order, and how much is left. */
import type { Progress } from '$lib/domain/assessment';
import { decisionsLeft, nearest, type Way } from '$lib/domain/ways';
import type { Beat, Decision, Message, ThreadContent } from './schema';
import { decisionNow, findBeat, findDecision } from './selectors';
import type { ThreadState } from './state';

/** A decision that was made, and what else was possible there. */
export interface Knot {
	/** Position of the act on the path: `rewind(index)` goes back to just before it. */
	readonly index: number;
	readonly beat: Beat;
	readonly decision: Decision;
	/** The other decisions that were on offer at that moment. */
	readonly others: readonly Decision[];
}

/** One line of the whole conversation. `key` is its own, whatever loop brings the same words back. */
export type Line = { readonly key: string } & (
	| { readonly what: 'moment'; readonly moment: string }
	| { readonly what: 'message'; readonly message: Message }
	| { readonly what: 'knot'; readonly knot: Knot }
);

/** Every decision made, oldest first. */
export const knots = (content: ThreadContent, state: ThreadState): readonly Knot[] =>
	state.path.flatMap((_step, index) => knotAt(content, state, index) ?? []);

function knotAt(content: ThreadContent, state: ThreadState, index: number): Knot | undefined {
	const step = state.path[index]!;
	const beat = findBeat(content, step.beat);
	const decision = beat?.decisions?.find((one) => one.id === step.decision);
	if (!beat || !decision) return undefined;
	const others = beat.decisions!.filter((one) => one !== decision && step.offered.includes(one.id));
	return { index, beat, decision, others };
}

/** Everything that has been read and decided, oldest first. */
export function lines(content: ThreadContent, state: ThreadState): readonly Line[] {
	const all = [
		...arrival(content, content.start, 'start'),
		...told(findBeat(content, content.start)?.messages, state.opening, 'start')
	];
	/** The decision whose consequences are being told. */
	let decision: string | undefined;
	for (const [index, step] of state.path.entries()) {
		const key = `${index}`;
		decision = step.to === undefined ? (step.decision ?? decision) : undefined;
		if (step.to !== undefined) all.push(...arrival(content, step.to, key));
		const knot = knotAt(content, state, index);
		if (knot) all.push({ key: `${key}-knot`, what: 'knot', knot });
		const from =
			decision === undefined
				? findBeat(content, step.to ?? step.beat)?.messages
				: findDecision(content, step.beat, decision)?.then;
		all.push(...told(from, step.shows, key));
	}
	return all;
}

function arrival(content: ThreadContent, beat: string, key: string): Line[] {
	const moment = findBeat(content, beat)?.moment;
	return moment === undefined ? [] : [{ key: `${key}-moment`, what: 'moment', moment }];
}

const told = (from: readonly Message[] | undefined, shows: readonly string[], key: string): Line[] =>
	shows.flatMap((id) => {
		const message = from?.find((one) => one.id === id);
		return message ? [{ key: `${key}-${id}`, what: 'message' as const, message }] : [];
	});

export const decisionsMade = (state: ThreadState): number =>
	state.path.filter((step) => step.decision !== undefined).length;

/** The fewest decisions from here to an ending, conditions aside; 0 where none can be seen. */
export const decisionsAhead = (content: ThreadContent, state: ThreadState): number =>
	decisionsAfter(content, decisionNow(content, state)?.to ?? state.beat);

/** The fewest decisions to an ending once this way is followed. */
export function decisionsAfter(content: ThreadContent, way: Way): number {
	const left = decisionsLeft(
		content.beats.map(({ id, ending, to, decisions = [] }) => ({
			id,
			ends: ending !== undefined,
			to,
			decisions: decisions.map((one) => one.to)
		}))
	);
	const ahead = nearest(way, left);
	return Number.isFinite(ahead) ? ahead : 0;
}

/** The knots of the thread: an estimate, as a conversation may turn out longer or shorter. */
export function progressNow(content: ThreadContent, state: ThreadState): Progress {
	const done = decisionsMade(state);
	return { done, of: done + decisionsAhead(content, state) };
}
