import type { Condition } from '$lib/domain/conditions';
import { leadsTo } from '$lib/domain/ways';
import { finding, type Finding } from '../finding';
import type { Path, Source } from '../source';
import type { Choice, Node, Story, Told } from './story';
import { usesIn } from './story-uses';

type Names = ReadonlySet<string>;

/**
 * A condition that reads a variable where nothing on any way there can have changed it yet: it always
 * finds the value at the start, so one of its sides is never told.
 */
export function orderFindings(source: Source, story: Story): Finding[] {
	const nodes = new Map(story.nodes.map((node) => [node.id, node]));
	const setBefore = new Map<string, Set<string>>([[story.start, new Set()]]);

	// What may have been set flows onwards until nothing is added.
	const waiting = [story.start];
	for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
		const node = nodes.get(id);
		if (!node) continue;
		for (const { to, set } of waysOf(node, here(node))) {
			const known = setBefore.get(to);
			const grown = new Set([...(known ?? []), ...set]);
			if (known && grown.size === known.size) continue;
			setBefore.set(to, grown);
			waiting.push(to);
		}
	}

	return story.nodes.flatMap((node) => {
		if (!setBefore.has(node.id)) return [];
		const set = here(node);
		return [
			...earlyTold(node.told, set),
			...node.choices.flatMap((one) => [
				...early(one.when, [...one.path, 'when'], set),
				...earlyTold(one.told, after(one, set)),
				...earlyWays(one.to, [...one.path, 'to'], after(one, set))
			]),
			...earlyWays(node.to, [...node.path, 'to'], set)
		];
	});

	/** On arrival in a node, what happens there included. */
	function here(node: Node): Set<string> {
		return new Set([...(setBefore.get(node.id) ?? []), ...Object.keys(node.effects ?? {})]);
	}

	function earlyTold(told: readonly Told[], set: Names): Finding[] {
		return told.flatMap(({ when, path }) => early(when, [...path, 'when'], set));
	}

	function earlyWays(way: Node['to'], path: Path, set: Names): Finding[] {
		if (way === undefined || typeof way === 'string') return [];
		return way.flatMap((one, place) => early(one.when, [...path, place, 'when'], set));
	}

	function early(when: Condition | undefined, path: Path, set: Names): Finding[] {
		return [...usesIn(when, path)].flatMap((use) => {
			if (use.what !== 'reads' || set.has(use.id) || !Object.hasOwn(story.variables, use.id)) return [];
			const message = `"${use.id}" is read here, and nothing on any way here has changed it yet: the answer is always the same`;
			return [finding('read-before-set', source, use.path, message)];
		});
	}
}

const after = (choice: Choice, set: Names): Set<string> =>
	new Set([...set, ...Object.keys(choice.effects ?? {})]);

function waysOf(node: Node, set: Names): { to: string; set: Names }[] {
	const onwards = (way: Node['to'], set: Names) =>
		way === undefined ? [] : leadsTo(way).map((to) => ({ to, set }));
	return [...onwards(node.to, set), ...node.choices.flatMap((one) => onwards(one.to, after(one, set)))];
}
