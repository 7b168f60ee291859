import { CONDITION_WORDS, type Condition } from '$lib/domain/conditions';
import type { Effects } from '$lib/domain/effects';
import type { Way } from '$lib/domain/ways';
import type { Path } from '../source';
import type { Choice, Node, Story, Told } from './story';

/** One mention in a story of something that is written elsewhere in it. */
export type Use = { readonly path: Path } & (
	| { readonly what: 'node'; readonly id: string; readonly asked: boolean }
	| { readonly what: 'choice'; readonly id: string }
	| { readonly what: 'reads'; readonly id: string; readonly test: unknown }
	| { readonly what: 'sets'; readonly id: string; readonly effect: Effects[string] }
	| { readonly what: 'person'; readonly id: string }
);

/** Every mention of a node, a choice, a variable or a person. */
export function* usesOf(story: Story): Generator<Use> {
	for (const [index, id] of story.cast.entries()) yield { what: 'person', id, path: ['cast', index] };
	if (story.target) yield { what: 'person', id: story.target, path: ['target'] };
	for (const [name, variable] of Object.entries(story.variables))
		if (typeof variable === 'object' && variable.of)
			yield { what: 'person', id: variable.of, path: ['variables', name, 'of'] };
	for (const { id, path } of story.people) yield { what: 'person', id, path };
	yield* inTold(story.everywhere);
	yield { what: 'node', id: story.start, asked: false, path: ['start'] };
	for (const node of story.nodes) yield* inNode(node);
}

function* inNode(node: Node): Generator<Use> {
	yield* inTold(node.told);
	yield* inEffects(node.effects, [...node.path, 'effects']);
	for (const choice of node.choices) yield* inChoice(choice);
	yield* inWay(node.to, [...node.path, 'to']);
}

function* inChoice(choice: Choice): Generator<Use> {
	yield* usesIn(choice.when, [...choice.path, 'when']);
	yield* inEffects(choice.effects, [...choice.path, 'effects']);
	yield* inTold(choice.told);
	yield* inWay(choice.to, [...choice.path, 'to']);
}

function* inTold(told: readonly Told[]): Generator<Use> {
	for (const { when, path } of told) yield* usesIn(when, [...path, 'when']);
}

function* inWay(way: Way | undefined, at: Path): Generator<Use> {
	if (way === undefined) return;
	if (typeof way === 'string') return yield { what: 'node', id: way, asked: false, path: at };
	for (const [index, one] of way.entries()) {
		yield* usesIn(one.when, [...at, index, 'when']);
		yield { what: 'node', id: one.to, asked: false, path: [...at, index, 'to'] };
	}
}

function* inEffects(effects: Effects | undefined, at: Path): Generator<Use> {
	for (const [id, effect] of Object.entries(effects ?? {}))
		yield { what: 'sets', id, effect, path: [...at, id] };
}

/** Every mention inside one condition. */
export function* usesIn(condition: Condition | undefined, at: Path): Generator<Use> {
	if (!condition) return;
	const { all, any, not, visited, chose } = condition;
	for (const [index, one] of (all ?? []).entries()) yield* usesIn(one, [...at, 'all', index]);
	for (const [index, one] of (any ?? []).entries()) yield* usesIn(one, [...at, 'any', index]);
	yield* usesIn(not, [...at, 'not']);
	if (visited) yield { what: 'node', id: visited, asked: true, path: [...at, 'visited'] };
	if (chose) yield { what: 'choice', id: chose, path: [...at, 'chose'] };
	for (const [id, test] of Object.entries(condition))
		if (!CONDITION_WORDS.includes(id)) yield { what: 'reads', id, test, path: [...at, id] };
}
