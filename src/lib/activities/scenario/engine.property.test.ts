import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ScenarioAct } from './acts';
import { isEnded, nodeNow, offered, scenarioEngine, type ScenarioState } from './engine';
import { sample } from './sample';
import { frozen } from './story';

const content = frozen(structuredClone(sample.activity.content));
const { start, advance, assess } = scenarioEngine;

/** Every act that the view would let one do here. */
function possible(state: ScenarioState): ScenarioAct[] {
	const node = state.node;
	if (state.chosen !== null || nodeNow(content, state).to !== undefined) return [{ do: 'next', node }];
	return offered(content, state).map((choice) => ({ do: 'choose', node, choice: choice.id }));
}

/** A walk of at most forty acts, each drawn among those that are possible. */
function walk(draws: readonly number[]): { acts: ScenarioAct[]; states: ScenarioState[] } {
	const states = [frozen(start(content, 1))];
	const acts: ScenarioAct[] = [];
	for (const draw of draws) {
		const ways = possible(states.at(-1)!);
		if (ways.length === 0) break;
		acts.push(ways[draw % ways.length]!);
		states.push(frozen(advance(content, states.at(-1)!, acts.at(-1)!)!));
	}
	return { acts, states };
}
const draws = fc.array(fc.nat(11), { minLength: 1, maxLength: 40 });

it('never leaves one without a way on, but at an ending', () => {
	fc.assert(
		fc.property(draws, (list) => {
			for (const state of walk(list).states)
				expect(possible(state).length === 0).toBe(isEnded(content, state));
		})
	);
});

it('keeps one step for each act, so that going back is replaying fewer of them', () => {
	fc.assert(
		fc.property(draws, fc.nat(), (list, cut) => {
			const { acts, states } = walk(list);
			const kept = cut % (acts.length + 1);
			expect(states[kept]!.path).toHaveLength(kept);
			const again = acts
				.slice(0, kept)
				.reduce((state, act) => advance(content, state, act)!, start(content, 2));
			expect(again).toEqual(states[kept]);
		})
	);
});

it('keeps numbers within their bounds and progress short of full', () => {
	fc.assert(
		fc.property(draws, (list) => {
			for (const state of walk(list).states) {
				expect(state.vars.confiance).toBeGreaterThanOrEqual(0);
				expect(state.vars.confiance).toBeLessThanOrEqual(4);
				const assessed = assess(content, state);
				if (assessed.status === 'under-way')
					expect(assessed.progress.of).toBeGreaterThan(assessed.progress.done);
			}
		})
	);
});
