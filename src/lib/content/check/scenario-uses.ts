import type { KindTypes } from '$lib/activities/engines';
import type { Path } from '../source';

export type Story = KindTypes['scenario']['content'];
type Node = Story['nodes'][number];
export type Choice = NonNullable<Node['choices']>[number];
export type Condition = NonNullable<Choice['when']>;
type Effects = NonNullable<Choice['effects']>;
export type Way = Choice['to'];

/** One mention in a story of something that is written elsewhere in it. */
export type Use = { readonly path: Path } & (
	| { readonly what: 'node'; readonly id: string; readonly asked: boolean }
	| { readonly what: 'choice'; readonly id: string }
	| { readonly what: 'reads'; readonly id: string; readonly test: unknown }
	| { readonly what: 'sets'; readonly id: string; readonly effect: Effects[string] }
	| { readonly what: 'person'; readonly id: string }
);

/** Every mention of a node, a choice, a variable or a person, in order of the file. */
export function* usesOf(story: Story): Generator<Use> {
	for (const [index, id] of story.cast.entries()) yield { what: 'person', id, path: ['cast', index] };
	if (story.target) yield { what: 'person', id: story.target, path: ['target'] };
	for (const [name, variable] of Object.entries(story.variables))
		if (typeof variable === 'object' && variable.of)
			yield { what: 'person', id: variable.of, path: ['variables', name, 'of'] };
	for (const [index, sign] of story.signs.entries()) {
		yield { what: 'person', id: sign.of, path: ['signs', index, 'of'] };
		yield* usesIn(sign.when, ['signs', index, 'when']);
	}
	yield { what: 'node', id: story.start, asked: false, path: ['start'] };
	for (const [index, node] of story.nodes.entries()) yield* inNode(node, ['nodes', index]);
}

function* inNode(node: Node, at: Path): Generator<Use> {
	if (node.as) yield { what: 'person', id: node.as, path: [...at, 'as'] };
	for (const [index, id] of (node.present ?? []).entries())
		yield { what: 'person', id, path: [...at, 'present', index] };
	for (const [index, message] of (node.messages ?? []).entries())
		yield { what: 'person', id: message.from, path: [...at, 'messages', index, 'from'] };
	for (const [index, also] of (node.also ?? []).entries())
		yield* usesIn(also.when, [...at, 'also', index, 'when']);
	yield* inEffects(node.effects, [...at, 'effects']);
	for (const [index, choice] of (node.choices ?? []).entries())
		yield* inChoice(choice, [...at, 'choices', index]);
	yield* inWay(node.to, [...at, 'to']);
}

function* inChoice(choice: Choice, at: Path): Generator<Use> {
	yield* usesIn(choice.when, [...at, 'when']);
	yield* inEffects(choice.effects, [...at, 'effects']);
	if (choice.touches) yield { what: 'person', id: choice.touches, path: [...at, 'touches'] };
	yield* inWay(choice.to, [...at, 'to']);
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
	const { all, any, not, visited, chose, ...tests } = condition;
	for (const [index, one] of (all ?? []).entries()) yield* usesIn(one, [...at, 'all', index]);
	for (const [index, one] of (any ?? []).entries()) yield* usesIn(one, [...at, 'any', index]);
	yield* usesIn(not, [...at, 'not']);
	if (visited) yield { what: 'node', id: visited, asked: true, path: [...at, 'visited'] };
	if (chose) yield { what: 'choice', id: chose, path: [...at, 'chose'] };
	for (const [id, test] of Object.entries(tests)) yield { what: 'reads', id, test, path: [...at, id] };
}
