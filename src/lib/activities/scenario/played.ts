/** Plays walks in tests, through the engine alone. */
import type { ScenarioAct } from './acts';
import { scenarioEngine, type ScenarioState } from './engine';
import type { ScenarioContent } from './schema';

/** `cour/relais` chooses, `cour` goes on. */
export const act = (words: string): ScenarioAct => {
	const [node, choice] = words.split('/') as [string, string?];
	return choice === undefined ? { do: 'next', node } : { do: 'choose', node, choice };
};

/** The state after these acts. @throws at the first that does not apply. */
export function played(content: ScenarioContent, acts: readonly (string | ScenarioAct)[]): ScenarioState {
	let state = scenarioEngine.start(content, 7);
	for (const one of acts) {
		const next = scenarioEngine.advance(content, state, typeof one === 'string' ? act(one) : one);
		if (!next) throw new Error(`${JSON.stringify(one)} does not apply at "${state.node}"`);
		state = next;
	}
	return state;
}

/** Whether the act is refused. */
export const refused = (content: ScenarioContent, state: ScenarioState, words: string): boolean =>
	scenarioEngine.advance(content, state, act(words)) === null;
