/**
 * The rules of a group conversation: read message by message, decide at a pause, see what follows, go on.
 * Nothing is locked and nothing is graded; the path keeps one step for each act.
 */
import type { Assessment } from '$lib/domain/assessment';
import { changed, firstVars } from '$lib/domain/effects';
import type { Engine } from '$lib/domain/engine';
import { follow } from '$lib/domain/ways';
import type { ThreadAct } from './acts';
import { decisionsAhead, decisionsMade, knots } from './path';
import type { ThreadContent } from './schema';
import { decisionNow, findBeat, isEnded, offered, waiting } from './selectors';
import { decisionKey, type ThreadState } from './state';

export type { Step, ThreadState } from './state';
export { decisionKey } from './state';
export * from './selectors';
export * from './path';

export const threadEngine: Engine<ThreadContent, ThreadState, ThreadAct> = {
	start,
	advance,
	assess,
	place: (_content, state) => state.beat
};

/** Authored order is kept everywhere: a conversation needs no chance, so the seed is not read. */
function start(content: ThreadContent): ThreadState {
	const vars = firstVars(content.variables);
	const before: ThreadState = {
		beat: content.start,
		decision: null,
		shown: [],
		vars,
		visits: {},
		taken: [],
		opening: [],
		path: []
	};
	const begun = arrived(content, before, content.start) ?? before;
	return { ...begun, opening: begun.shown };
}

function advance(content: ThreadContent, state: ThreadState, act: ThreadAct): ThreadState | null {
	if (act.beat !== state.beat) return null;
	switch (act.do) {
		case 'read':
			return read(content, state, act.message);
		case 'decide':
			return decide(content, state, act.decision);
		case 'next':
			return next(content, state);
	}
}

/** Up to this message: one that was put in between since then is read with it. */
function read(content: ThreadContent, state: ThreadState, message: string): ThreadState | null {
	const ahead = waiting(content, state).map((one) => one.id);
	const shows = ahead.slice(0, ahead.indexOf(message) + 1);
	if (shows.length === 0) return null;
	return {
		...state,
		shown: [...state.shown, ...shows],
		path: [...state.path, { beat: state.beat, offered: [], shows }]
	};
}

function decide(content: ThreadContent, state: ThreadState, id: string): ThreadState | null {
	const offers = offered(content, state);
	const decision = offers.find((one) => one.id === id);
	if (!decision) return null;
	const key = decisionKey(state.beat, id);
	const after = opened(content, {
		...state,
		decision: id,
		vars: changed(state.vars, decision.effects, content.variables),
		taken: state.taken.includes(key) ? state.taken : [...state.taken, key]
	});
	const step = { beat: state.beat, decision: id, offered: offers.map((one) => one.id), shows: after.shown };
	return { ...after, path: [...state.path, step] };
}

/** After a feedback, the way of the decision; from a beat without decisions, its own. An ending has none. */
function next(content: ThreadContent, state: ThreadState): ThreadState | null {
	if (waiting(content, state).length > 0) return null;
	const way = state.decision === null ? findBeat(content, state.beat)?.to : decisionNow(content, state)?.to;
	const to = way === undefined ? undefined : follow(way, state);
	const after = to === undefined ? null : arrived(content, state, to);
	if (!after) return null;
	const step = { beat: state.beat, offered: [], to: after.beat, shows: after.shown };
	return { ...after, path: [...state.path, step] };
}

/** The state on arrival at a beat: the visit counts, what changes there changes, the first message is there. */
function arrived(content: ThreadContent, state: ThreadState, id: string): ThreadState | null {
	const beat = findBeat(content, id);
	if (!beat) return null;
	const before = Object.hasOwn(state.visits, id) ? state.visits[id]! : 0;
	return opened(content, {
		...state,
		beat: id,
		decision: null,
		vars: changed(state.vars, beat.effects, content.variables),
		visits: { ...state.visits, [id]: before + 1 }
	});
}

/** The first of the messages to come is unfolded at once: a press always brings something. */
function opened(content: ThreadContent, state: ThreadState): ThreadState {
	const fresh = { ...state, shown: [] };
	return {
		...fresh,
		shown: waiting(content, fresh)
			.slice(0, 1)
			.map((one) => one.id)
	};
}

function assess(content: ThreadContent, state: ThreadState): Assessment {
	if (state.path.length === 0) return { status: 'untouched' };
	if (isEnded(content, state)) {
		const observed = knots(content, state).map(({ beat, decision }) => ({
			what: decision.stance,
			at: decisionKey(beat.id, decision.id)
		}));
		return { status: 'done', observed };
	}
	const done = decisionsMade(state);
	return { status: 'under-way', progress: { done, of: done + Math.max(1, decisionsAhead(content, state)) } };
}
