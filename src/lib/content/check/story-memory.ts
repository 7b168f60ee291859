import type { Condition } from '$lib/domain/conditions';
import { leadsTo, type Way } from '$lib/domain/ways';
import type { Choice, Node, Story, Told } from './story';
import { usesIn } from './story-uses';

/** What a story may still ask about the path behind: variables, nodes seen, choices made. */
export interface Memory {
	readonly variables: ReadonlySet<string>;
	readonly visited: ReadonlySet<string>;
	readonly chose: ReadonlySet<string>;
}

/** `ways`: what decides where one can go. `texts`: what decides which words are told, besides. */
export type Attention = 'ways' | 'texts';

/**
 * What must be remembered in each node, and after each choice, because something ahead may ask for it.
 * Two situations that agree on it have the same future, so a story with many feelings stays small
 * enough to be walked through whole.
 */
export function memoryOf(
	story: Story,
	attention: Attention
): (node: string, chosen: string | null) => Memory {
	const nodes = new Map(story.nodes.map((node) => [node.id, node]));
	const ahead = new Map(story.nodes.map((node) => [node.id, new Set<string>()]));
	const everywhere = askedBy(story.everywhere, attention);

	// What is asked further on flows backwards until nothing is added.
	for (let grown = true; grown;) {
		grown = false;
		for (const node of story.nodes) {
			const here = ahead.get(node.id)!;
			const before = here.size;
			for (const one of [...everywhere, ...askedIn(node, attention)]) here.add(one);
			for (const way of waysOf(node)) for (const one of after(way)) here.add(one);
			grown ||= here.size > before;
		}
	}

	const known = new Map(story.nodes.map((node) => [node.id, new Map<string | null, Memory>()]));
	return (id, chosen) => {
		const there = known.get(id)!;
		const found = there.get(chosen);
		if (found) return found;
		const memory = sorted(chosen === null ? ahead.get(id)! : afterChoice(nodes.get(id), chosen));
		there.set(chosen, memory);
		return memory;
	};

	function after(way: Way): Set<string> {
		const conditions = typeof way === 'string' ? [] : way.flatMap((one) => asked(one.when));
		return new Set([...conditions, ...leadsTo(way).flatMap((to) => [...(ahead.get(to) ?? [])])]);
	}

	function afterChoice(node: Node | undefined, chosen: string): Set<string> {
		const choice = node?.choices.find((one) => one.id === chosen);
		if (!choice) return new Set(everywhere);
		const ways = [choice, ...node!.choices.filter((one) => one.always)].flatMap(({ to }) => [...after(to)]);
		return new Set([...everywhere, ...askedBy(choice.told, attention), ...ways]);
	}
}

const waysOf = (node: Node): Way[] => [...node.choices.map((one) => one.to), ...(node.to ? [node.to] : [])];

const asked = (condition: Condition | undefined): string[] =>
	[...usesIn(condition, [])].map((use) => `${use.what} ${use.id}`);

const askedBy = (told: readonly Told[], attention: Attention): string[] =>
	attention === 'texts' ? told.flatMap((one) => asked(one.when)) : [];

function askedIn(node: Node, attention: Attention): string[] {
	const ofChoice = (choice: Choice) => [
		...asked(choice.when),
		...(choice.once ? [`choice ${node.id}/${choice.id}`] : []),
		...askedBy(choice.told, attention)
	];
	return [...node.choices.flatMap(ofChoice), ...askedBy(node.told, attention)];
}

function sorted(all: ReadonlySet<string>): Memory {
	const of = (what: string) =>
		new Set(
			[...all].sort().flatMap((one) => (one.startsWith(`${what} `) ? [one.slice(what.length + 1)] : []))
		);
	return { variables: of('reads'), visited: of('node'), chose: of('choice') };
}
