/**
 * The rules of a story: choose, see what it changes, go on. Nothing is locked and nothing is graded; the path
 * keeps one step for each act, so that any moment can be gone back to.
 */
import type { Assessment } from '$lib/domain/assessment';
import { changed, firstVars } from '$lib/domain/effects';
import type { Engine } from '$lib/domain/engine';
import { follow } from '$lib/domain/ways';
import type { ScenarioAct } from './acts';
import { decisions, decisionsAhead, decisionsMade } from './path';
import type { Effects, ScenarioContent } from './schema';
import { chosenNow, findNode, isEnded, offered } from './selectors';
import { choiceKey, type ScenarioState, type Step } from './state';

export type { ScenarioState, Step } from './state';
export { choiceKey } from './state';
export * from './selectors';
export * from './path';

export const scenarioEngine: Engine<ScenarioContent, ScenarioState, ScenarioAct> = {
	start,
	advance,
	assess,
	place: (_content, state) => state.node
};

/** Authored order is kept everywhere: a story needs no chance, so the seed is not read. */
function start(content: ScenarioContent): ScenarioState {
	const vars = firstVars(content.variables);
	const before: ScenarioState = { node: content.start, chosen: null, vars, visits: {}, taken: [], path: [] };
	return arrived(content, before, content.start) ?? before;
}

function advance(content: ScenarioContent, state: ScenarioState, act: ScenarioAct): ScenarioState | null {
	if (act.node !== state.node) return null;
	return act.do === 'choose' ? choose(content, state, act.choice) : next(content, state);
}

function choose(content: ScenarioContent, state: ScenarioState, id: string): ScenarioState | null {
	const choices = offered(content, state);
	const choice = choices.find((one) => one.id === id);
	if (!choice) return null;
	const key = choiceKey(state.node, id);
	const step: Step = { node: state.node, choice: id, offered: choices.map((one) => one.id) };
	return {
		...state,
		chosen: id,
		vars: effected(content, state, choice.effects),
		taken: state.taken.includes(key) ? state.taken : [...state.taken, key],
		path: [...state.path, step]
	};
}

/** After a feedback, the way of the choice; from a node without choices, its own. An ending has none. */
function next(content: ScenarioContent, state: ScenarioState): ScenarioState | null {
	const way = state.chosen === null ? findNode(content, state.node)?.to : chosenNow(content, state)?.to;
	const to = way === undefined ? undefined : follow(way, state);
	if (to === undefined) return null;
	const step: Step = { node: state.node, offered: [] };
	return arrived(content, { ...state, path: [...state.path, step] }, to);
}

/** The state on arrival at a node: the visit counts, then what changes there changes. */
function arrived(content: ScenarioContent, state: ScenarioState, id: string): ScenarioState | null {
	const node = findNode(content, id);
	if (!node) return null;
	const before = Object.hasOwn(state.visits, id) ? state.visits[id]! : 0;
	return {
		...state,
		node: id,
		chosen: null,
		vars: effected(content, state, node.effects),
		visits: { ...state.visits, [id]: before + 1 }
	};
}

const effected = (content: ScenarioContent, state: ScenarioState, effects: Effects | undefined) =>
	changed(state.vars, effects, content.variables);

function assess(content: ScenarioContent, state: ScenarioState): Assessment {
	if (state.path.length === 0) return { status: 'untouched' };
	if (isEnded(content, state)) {
		const observed = decisions(content, state).map(({ node, choice }) => ({
			what: choice.stance,
			at: choiceKey(node.id, choice.id)
		}));
		return { status: 'done', observed };
	}
	const done = decisionsMade(state);
	return { status: 'under-way', progress: { done, of: done + Math.max(1, decisionsAhead(content, state)) } };
}
