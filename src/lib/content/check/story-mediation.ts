import type { Finding } from '../finding';
import { pathOnwards, shortestPath } from './exploration';
import { inWords, type Walk } from './story-walk';

/** Law 1 of the product: after a red flag the only good move is to stop and pass it on to an adult. */
export function mediationFindings(walk: Walk): Finding[] {
	const { story, situations, at, say } = walk;
	const agreements = new Set(story.nodes.filter((node) => node.ending?.agreement).map((node) => node.id));
	if (agreements.size === 0) return [];
	return story.nodes.flatMap((node) => {
		if (!node.flag) return [];
		for (const here of at(node.id)) {
			const onwards = pathOnwards(situations, here, (one) =>
				agreements.has(situations[one]!.state.play.node)
			);
			if (!onwards) continue;
			const path = [...shortestPath(situations, here), ...onwards.slice(1)];
			const message = `a red flag is met in "${node.id}", and the mediation can still come to an agreement; shortest path: ${inWords(walk, path)}`;
			return [say('mediation-after-flag', [...node.path, 'flag'], message)];
		}
		return [];
	});
}
