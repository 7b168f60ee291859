/** What has been walked so far, and how much is left. */
import type { Progress } from '$lib/domain/assessment';
import { decisionsLeft, nearest, type Crossing, type Way } from '$lib/domain/ways';
import type { Choice, ScenarioContent, ScenarioNode } from './schema';
import { chosenNow, findChoice, findNode } from './selectors';
import type { ScenarioState } from './state';

/** One decision of the path, with what else was possible there. */
export interface Walked {
	/** Position of the act on the path: `rewind(index)` goes back to just before this choice. */
	readonly index: number;
	readonly node: ScenarioNode;
	readonly choice: Choice;
	/** The other choices that were on offer at that moment. */
	readonly others: readonly Choice[];
}

/** Every decision walked, oldest first. */
export function decisions(content: ScenarioContent, state: ScenarioState): readonly Walked[] {
	return state.path.flatMap((step, index) => {
		if (step.choice === undefined) return [];
		const node = findNode(content, step.node);
		const choice = findChoice(content, step.node, step.choice);
		if (!node || !choice) return [];
		const others = (node.choices ?? []).filter((one) => one !== choice && step.offered.includes(one.id));
		return [{ index, node, choice, others }];
	});
}

export const decisionsMade = (state: ScenarioState): number =>
	state.path.filter((step) => step.choice !== undefined).length;

/** The nodes as a traveller sees them. */
export const crossings = ({ nodes }: ScenarioContent): readonly Crossing[] =>
	nodes.map(({ id, ending, to, choices = [] }) => ({
		id,
		ends: ending !== undefined,
		to,
		decisions: choices.map((choice) => choice.to)
	}));

/** The fewest decisions from here to an ending, conditions aside; 0 where none can be seen. */
export const decisionsAhead = (content: ScenarioContent, state: ScenarioState): number =>
	decisionsAfter(content, chosenNow(content, state)?.to ?? state.node);

/** The fewest decisions to an ending once this way is followed. */
export function decisionsAfter(content: ScenarioContent, way: Way): number {
	const ahead = nearest(way, decisionsLeft(crossings(content)));
	return Number.isFinite(ahead) ? ahead : 0;
}

/** The knots of the thread: `n` is the step one is at, `done` those behind it, `of` an estimate. */
export function stepNow(content: ScenarioContent, state: ScenarioState): Progress & { readonly n: number } {
	const made = decisionsMade(state);
	const of = made + decisionsAhead(content, state);
	// A decision stays « here » while its feedback is read.
	const done = state.chosen === null ? made : made - 1;
	return { n: Math.min(done + 1, of), done, of };
}

/** How many acts to keep to stand again before the last decision, that whose feedback is shown aside. */
export function beforeLastDecision(state: ScenarioState): number | undefined {
	const walked = state.chosen === null ? state.path : state.path.slice(0, -1);
	const index = walked.findLastIndex((step) => step.choice !== undefined);
	return index < 0 ? undefined : index;
}
