/** What a state shows, read from the content: for the view, the stage and the content checks. */
import { holds } from '$lib/domain/conditions';
import type { Choice, Place, Posture, ScenarioContent, ScenarioNode } from './schema';
import { choiceKey, type ScenarioState } from './state';

export type Sign = ScenarioContent['signs'][number];
export type Message = NonNullable<ScenarioNode['messages']>[number];
export type Also = NonNullable<ScenarioNode['also']>[number];

export const findNode = (content: ScenarioContent, id: string): ScenarioNode | undefined =>
	content.nodes.find((node) => node.id === id);

export const findChoice = (content: ScenarioContent, node: string, choice: string): Choice | undefined =>
	findNode(content, node)?.choices?.find((one) => one.id === choice);

/** The node where the learner stands. @throws when the content has no such node. */
export function nodeNow(content: ScenarioContent, state: ScenarioState): ScenarioNode {
	const node = findNode(content, state.node);
	if (!node) throw new Error(`this story has no node "${state.node}"`);
	return node;
}

/** The choice whose feedback is shown, if one is. */
export const chosenNow = (content: ScenarioContent, state: ScenarioState): Choice | undefined =>
	state.chosen === null ? undefined : findChoice(content, state.node, state.chosen);

/** The choices that may be taken here and now, in authored order; none once one has been taken. */
export function offered(content: ScenarioContent, state: ScenarioState): readonly Choice[] {
	if (state.chosen !== null) return [];
	const choices = findNode(content, state.node)?.choices ?? [];
	return choices.filter(
		(one) => holds(one.when, state) && !(one.once && state.taken.includes(choiceKey(state.node, one.id)))
	);
}

/** What each person of the cast shows: the first of their signs whose condition holds. */
export function signsNow(content: ScenarioContent, state: ScenarioState): readonly Sign[] {
	return content.cast.flatMap((person) => {
		const sign = content.signs.find((one) => one.of === person && holds(one.when, state));
		return sign ? [sign] : [];
	});
}

/** How somebody stands; `steady` where no sign says otherwise. */
export const postureOf = (content: ScenarioContent, state: ScenarioState, person: string): Posture =>
	content.signs.find((one) => one.of === person && holds(one.when, state))?.posture ?? 'steady';

/** Who is drawn: told by this node, else by the last one on the path that tells it. */
export const presentNow = (content: ScenarioContent, state: ScenarioState): readonly string[] =>
	lastTold(content, state, (node) => node.present) ?? [];

/** Where it happens: told by this node, else by the last one on the path that tells it. */
export const placeNow = (content: ScenarioContent, state: ScenarioState): Place =>
	lastTold(content, state, (node) => node.place) ?? 'couloir';

/** The further texts of this node whose condition holds. */
export const alsoNow = (content: ScenarioContent, state: ScenarioState): readonly Also[] =>
	findNode(content, state.node)?.also?.filter((one) => holds(one.when, state)) ?? [];

export const isEnded = (content: ScenarioContent, state: ScenarioState): boolean =>
	findNode(content, state.node)?.ending !== undefined;

function lastTold<T>(
	content: ScenarioContent,
	state: ScenarioState,
	told: (node: ScenarioNode) => T | undefined
): T | undefined {
	for (const id of [state.node, ...state.path.map((step) => step.node).reverse()]) {
		const node = findNode(content, id);
		const here = node && told(node);
		if (here !== undefined) return here;
	}
	return undefined;
}
