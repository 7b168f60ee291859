import { engines, type KindTypes } from '$lib/activities/engines';
import { alsoNow, signsNow } from '$lib/activities/scenario/engine';
import { memoryOf, type Attention } from './scenario-memory';
import type { Story } from './scenario-uses';

type State = KindTypes['scenario']['state'];
type Act = KindTypes['scenario']['act'];

/** A situation that a learner can be in, whatever way led there. */
export interface Situation {
	readonly node: string;
	/** An adult or a helpline has been met on the way, or is met here. */
	readonly relayed: boolean;
	/** What can be done here, and the index of the situation that it leads to. */
	readonly ways: readonly { readonly act: Act; readonly to: number }[];
}

export interface Exploration {
	/** The first is the start. */
	readonly situations: readonly Situation[];
	/** The signs and further texts (`also`) that are told somewhere. */
	readonly told: ReadonlySet<object>;
	/** True when there were more situations than the cap: nothing is then proved. */
	readonly capped: boolean;
}

/** About three seconds; a story beyond it is beyond its author too. */
export const MOST_SITUATIONS = 100_000;

/**
 * Plays a story in every way there is, through the engine that learners play it with. With attention to
 * `ways` alone, situations that differ only in what is told count as one, and `told` may lack a text.
 */
export function explore(story: Story, attention: Attention = 'texts', most = MOST_SITUATIONS): Exploration {
	const { engine } = engines.scenario;
	const nodes = new Map(story.nodes.map((node) => [node.id, node]));
	const memoryAt = memoryOf(story, attention);
	const found = new Map<string, number>();
	const told = new Set<object>();
	const states: { state: State; relayed: boolean }[] = [];
	const situations: { node: string; relayed: boolean; ways: { act: Act; to: number }[] }[] = [];

	meet(engine.start(story, 0), false);
	for (let at = 0; at < states.length; at++) {
		if (states.length > most) return { situations, told, capped: true };
		const { state, relayed } = states[at]!;
		for (const text of [...signsNow(story, state), ...alsoNow(story, state)]) told.add(text);
		for (const act of actsAt(state)) {
			const next = engine.advance(story, state, act);
			if (next) situations[at]!.ways.push({ act, to: meet(next, relayed) });
		}
	}
	return { situations, told, capped: false };

	function meet(state: State, before: boolean): number {
		const relayed = before || nodes.get(state.node)?.relay !== undefined;
		const key = keyOf(state, relayed);
		const known = found.get(key);
		if (known !== undefined) return known;
		found.set(key, states.length);
		// The path behind decides nothing ahead, and grows with every step: it is left behind.
		states.push({ state: { ...state, path: [] }, relayed });
		situations.push({ node: state.node, relayed, ways: [] });
		return states.length - 1;
	}

	/** The path behind is forgotten, but for what something ahead may ask. */
	function keyOf({ node, chosen, vars, visits, taken }: State, relayed: boolean): string {
		const { variables, visited, chose } = memoryAt(node, chosen);
		const values = [...variables].map((name) => vars[name]);
		const seen = [...visited].map((id) => Object.hasOwn(visits, id));
		const made = [...chose].map((key) => taken.includes(key));
		return [node, chosen, relayed, ...values, ...seen, ...made].join(' ');
	}

	function actsAt({ node }: State): Act[] {
		const choices = nodes.get(node)?.choices ?? [];
		return [...choices.map((one): Act => ({ do: 'choose', node, choice: one.id })), { do: 'next', node }];
	}
}
