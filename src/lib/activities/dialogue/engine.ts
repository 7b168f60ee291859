/**
 * The rules of a dialogue: say something, see what it does, go on, or stop and pass it on. Nothing is locked and
 * nothing is graded; the path keeps one step for each act, so that any moment can be gone back to.
 */
import type { Assessment } from '$lib/domain/assessment';
import { changed, firstVars } from '$lib/domain/effects';
import type { Engine } from '$lib/domain/engine';
import { follow } from '$lib/domain/ways';
import type { DialogueAct } from './acts';
import { decisionsAhead, knots } from './path';
import type { DialogueContent, Outcome } from './schema';
import { canRelay, findTurn, isEnded, offered, onward, relayWay } from './selectors';
import { outcomeOf } from './sentences';
import { moveKey, type DialogueState, type Step } from './state';

export type { DialogueState } from './state';
export * from './path';
export * from './selectors';

export const dialogueEngine: Engine<DialogueContent, DialogueState, DialogueAct> = {
	start,
	advance,
	assess,
	place: (_content, state) => state.node
};

/** Authored order is kept everywhere: a dialogue needs no chance, so the seed is not read. */
function start(content: DialogueContent): DialogueState {
	const vars = firstVars(content.variables);
	const before: DialogueState = { node: content.start, chosen: null, vars, visits: {}, taken: [], path: [] };
	return arrived(content, before, content.start) ?? before;
}

function advance(content: DialogueContent, state: DialogueState, act: DialogueAct): DialogueState | null {
	if (act.turn !== state.node) return null;
	switch (act.do) {
		case 'say': {
			const moves = offered(content, state);
			const move = moves.find((one) => one.id === act.move);
			return move ? said(content, state, move, { offered: moves.map((one) => one.id) }) : null;
		}
		case 'compose': {
			const compose = state.chosen === null ? findTurn(content, state.node)?.compose : undefined;
			const outcome = compose && outcomeOf(compose, act.words);
			return outcome ? said(content, state, outcome, { words: act.words, offered: [] }) : null;
		}
		case 'relay':
			return relayed(content, state);
		case 'next':
			return went(content, state, onward(content, state), { node: state.node, offered: [] });
	}
}

function said(
	content: DialogueContent,
	state: DialogueState,
	{ id, effects }: Outcome,
	how: Pick<Step, 'words' | 'offered'>
): DialogueState {
	const key = moveKey(state.node, id);
	return {
		...state,
		chosen: id,
		vars: changed(state.vars, effects, content.variables),
		taken: state.taken.includes(key) ? state.taken : [...state.taken, key],
		path: [...state.path, { node: state.node, choice: id, ...how }]
	};
}

/** At every turn, and while a reaction is read too: one may always stop. */
function relayed(content: DialogueContent, state: DialogueState): DialogueState | null {
	const turn = findTurn(content, state.node);
	if (!turn || !canRelay(turn)) return null;
	const moves = offered(content, state).map((one) => one.id);
	return went(content, state, relayWay(content), { node: state.node, relay: true, offered: moves });
}

function went(
	content: DialogueContent,
	state: DialogueState,
	way: ReturnType<typeof onward>,
	step: Step
): DialogueState | null {
	const to = way === undefined ? undefined : follow(way, state);
	return to === undefined ? null : arrived(content, { ...state, path: [...state.path, step] }, to);
}

/** The state on arrival at a turn: the visit counts, then what changes there changes. */
function arrived(content: DialogueContent, state: DialogueState, id: string): DialogueState | null {
	const turn = findTurn(content, id);
	if (!turn) return null;
	const before = Object.hasOwn(state.visits, id) ? state.visits[id]! : 0;
	return {
		...state,
		node: id,
		chosen: null,
		vars: changed(state.vars, turn.effects, content.variables),
		visits: { ...state.visits, [id]: before + 1 }
	};
}

function assess(content: DialogueContent, state: DialogueState): Assessment {
	if (state.path.length === 0) return { status: 'untouched' };
	const made = knots(content, state);
	if (isEnded(content, state)) {
		const observed = made.map((knot) => ({
			what: knot.outcome?.stance ?? 'relay',
			at: moveKey(knot.turn.id, knot.outcome?.id ?? 'relay')
		}));
		return { status: 'done', observed };
	}
	const done = made.length;
	return { status: 'under-way', progress: { done, of: done + Math.max(1, decisionsAhead(content, state)) } };
}
