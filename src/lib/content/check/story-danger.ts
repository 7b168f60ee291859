import type { Finding } from '../finding';
import { pathOnwards, shortestPath } from './exploration';
import type { Node } from './story';
import { inWords, type Walk } from './story-walk';

/** Endings that a red flag may lead to: one stopped, or an adult stepped in. */
const AFTER_FLAG = ['best', 'late'];

/**
 * In a dialogue, what comes after a red flag and after a dark word. Only stopping ends well: `best` is come to from
 * a red flag and by stopping alone, and nothing else but `late` is come to after one.
 */
export const dangerFindings = (walk: Walk): Finding[] => [...flagFindings(walk), ...darkFindings(walk)];

function flagFindings(walk: Walk): Finding[] {
	const { story, situations, say } = walk;
	const endings = new Map(
		story.nodes.flatMap((one) => (one.ending?.outcome ? [[one.id, one] as const] : []))
	);
	if (endings.size === 0) return [];
	const onlyStops = new Set(story.nodes.flatMap((one) => (one.ending?.outcome === 'best' ? [one.id] : [])));
	return [
		...story.nodes.flatMap((node) =>
			node.flag
				? found(walk, node, (at) => {
						const outcome = endings.get(situations[at]!.state.play.node)?.ending?.outcome;
						return outcome !== undefined && !AFTER_FLAG.includes(outcome);
					}).map((path) =>
						say(
							'flag-ends-otherwise',
							[...node.path, 'flag'],
							`after the red flag in "${node.id}" it ends as if there had been none: \`best\` by stopping, else \`late\`; shortest path: ${path}`
						)
					)
				: []
		),
		...story.nodes.flatMap((node) =>
			node.choices.flatMap((choice) => {
				const ways = typeof choice.to === 'string' ? [choice.to] : choice.to.map(({ to }) => to);
				if (choice.always || !ways.some((to) => onlyStops.has(to))) return [];
				const message = `"${choice.id}" leads to an ending that is come to by stopping alone (\`handover.best\`)`;
				return [say('best-without-stopping', choice.path, message)];
			})
		)
	];
}

/** After a dark word nobody is asked for a sentence any more, and the next one met is an adult. */
function darkFindings(walk: Walk): Finding[] {
	const { story, situations, say } = walk;
	const nodes = new Map(story.nodes.map((one) => [one.id, one]));
	return story.nodes.flatMap((node) => {
		if (!node.dark) return [];
		const later = found(walk, node, (at) => {
			const { choices } = nodes.get(situations[at]!.state.play.node)!;
			return choices.some((one) => !one.always);
		});
		const ways =
			node.to === undefined ? [] : typeof node.to === 'string' ? [node.to] : node.to.map(({ to }) => to);
		const alone = ways.filter((to) => nodes.get(to)?.relay !== 'adult');
		return [
			...later.map((path) =>
				say(
					'sentences-after-dark',
					[...node.path, 'dark'],
					`after the dark word in "${node.id}" there are sentences to choose: an adult takes over, and one only goes on; shortest path: ${path}`
				)
			),
			...alone.map((to) =>
				say(
					'dark-without-adult',
					[...node.path, 'to'],
					`the dark word in "${node.id}" leads to "${to}": the next one met is an adult (\`relay: adult\`)`
				)
			)
		];
	});
}

/** The shortest path from a node to where something holds, from the start of the story; none when nowhere it does. */
function found(walk: Walk, node: Node, holds: (at: number) => boolean): string[] {
	for (const here of walk.at(node.id)) {
		const onwards = pathOnwards(walk.situations, here, holds);
		if (onwards) return [inWords(walk, [...shortestPath(walk.situations, here), ...onwards.slice(1)])];
	}
	return [];
}
