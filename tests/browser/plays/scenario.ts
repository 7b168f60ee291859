import { findChoice, isEnded, offered, scenarioEngine } from '../../../src/lib/activities/scenario/engine';
import type { ScenarioAct } from '../../../src/lib/activities/scenario/acts';
import type { ScenarioState } from '../../../src/lib/activities/scenario/state';
import type { ScenarioContent } from '../../../src/lib/activities/scenario/schema';
import { oneOf, press, type Play } from './play';
import { askedBy, waysToEndings } from './ways';

/** The acts of a way to each ending, by the id of its node. */
export function scenarioWays(
	content: ScenarioContent,
	seed: number
): ReadonlyMap<string, readonly ScenarioAct[]> {
	const endings = content.nodes.flatMap((one) => (one.ending ? one.id : []));
	const asked = askedBy(
		content.nodes.flatMap(({ to, choices = [] }) => [to, ...choices.map((one) => one.to)])
	);
	const walk = (memory: (state: ScenarioState) => unknown) =>
		waysToEndings<ScenarioContent, ScenarioState, ScenarioAct>(
			content,
			{
				engine: scenarioEngine,
				endings: () => endings,
				isEnded,
				moves: (_content, state) => [
					...offered(content, state).map(({ id }): ScenarioAct => ({
						do: 'choose',
						node: state.node,
						choice: id
					})),
					{ do: 'next', node: state.node }
				],
				key: (state) => JSON.stringify([state.node, state.chosen, state.vars, memory(state)])
			},
			seed
		);
	const found = walk(() => null);
	if (found.size === endings.length) return found;
	// What was seen and chosen makes many states: it is looked at only where an ending is opened by it.
	const remembered = walk(({ visits, taken }) =>
		[...Object.keys(visits), ...taken].filter((id) => asked.has(id)).sort()
	);
	return new Map([...remembered, ...found]);
}

/** To the ending that the seed chooses. */
export const scenario: Play<'scenario'> = ({ content }, seed) =>
	oneOf([...scenarioWays(content, seed).values()], seed).map((act) =>
		press(act.do === 'next' ? 'Continuer' : findChoice(content, act.node, act.choice)!.text)
	);
