/** What a learner can do in a story, as it is saved: take a choice, go on. Opening a panel is not an act. */
import type { Acts } from '$lib/domain/engine';

export type ScenarioAct =
	/** Takes a choice of this node: its feedback is then shown. */
	| { readonly do: 'choose'; readonly node: string; readonly choice: string }
	/** Goes on from this node, after a feedback or from a node without choices. */
	| { readonly do: 'next'; readonly node: string };

export const scenarioActs: Acts<ScenarioAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): ScenarioAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (!isId(act.node)) return null;
	const node = rename(act.node);
	if (act.do === 'next') return { do: 'next', node };
	if (act.do === 'choose' && isId(act.choice)) return { do: 'choose', node, choice: rename(act.choice) };
	return null;
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
