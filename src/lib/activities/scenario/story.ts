/** Stories for tests: the values that matter stand in the test, these fill in the rest. */
import type { Choice, ScenarioContent, ScenarioNode } from './schema';

export const choice = (id: string, to: Choice['to'], rest: Partial<Choice> = {}): Choice => ({
	id,
	text: `texte ${id}`,
	stance: 'supportive',
	feedback: `effet ${id}`,
	tone: 'protects',
	to,
	...rest
});

export const node = (id: string, rest: Partial<ScenarioNode>): ScenarioNode => ({
	id,
	text: `scène ${id}`,
	...rest
});

export const ending = (id: string, rest: Partial<ScenarioNode> = {}): ScenarioNode =>
	node(id, { ending: { title: `titre ${id}`, help: 'aide', repair: 'réparer' }, ...rest });

/** The first node is the start. */
export const story = (
	nodes: readonly ScenarioNode[],
	rest: Partial<ScenarioContent> = {}
): ScenarioContent => ({
	cast: ['sami', 'ines'],
	variables: {},
	signs: [],
	start: nodes[0]!.id,
	nodes: [...nodes],
	...rest
});

/** The same value, frozen all through: an engine that writes in what it is given then throws. */
export function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) {
		Object.values(value).forEach(frozen);
		Object.freeze(value);
	}
	return value;
}
