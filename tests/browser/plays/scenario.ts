import { findChoice, isEnded, offered, scenarioEngine } from '../../../src/lib/activities/scenario/engine';
import type { ScenarioAct } from '../../../src/lib/activities/scenario/acts';
import type { ScenarioState } from '../../../src/lib/activities/scenario/state';
import type { ScenarioContent } from '../../../src/lib/activities/scenario/schema';
import { oneOf, press, type Play } from './play';
import { waysToEndings } from './ways';

/** The acts of a way to each ending that is found, by the id of its node. */
export function scenarioWays(content: ScenarioContent, seed: number) {
	return waysToEndings<ScenarioContent, ScenarioState, ScenarioAct>(
		content,
		{
			engine: scenarioEngine,
			endings: ({ nodes }) => nodes.flatMap((one) => (one.ending ? one.id : [])),
			isEnded,
			moves: (_content, state) => [
				...offered(content, state).map(({ id }): ScenarioAct => ({
					do: 'choose',
					node: state.node,
					choice: id
				})),
				{ do: 'next', node: state.node }
			],
			key: (state) => JSON.stringify([state.node, state.chosen, state.vars])
		},
		seed
	);
}

/** To the ending that the seed chooses. */
export const scenario: Play<'scenario'> = ({ content }, seed) =>
	oneOf([...scenarioWays(content, seed).values()], seed).map((act) =>
		press(act.do === 'next' ? 'Continuer' : findChoice(content, act.node, act.choice)!.text)
	);
