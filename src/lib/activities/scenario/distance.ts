import type { ScenarioContent, Way } from './schema';

/** The nodes that a way may lead to, conditions aside. */
export const leadsTo = (way: Way): string[] => (typeof way === 'string' ? [way] : way.map((one) => one.to));

/**
 * From each node, the fewest decisions still to an ending, conditions aside: an estimate for the thread of
 * knots. A node from which no ending can be reached is absent.
 */
export function decisionsLeft(content: ScenarioContent): ReadonlyMap<string, number> {
	const left = new Map<string, number>();
	for (const node of content.nodes) if (node.ending) left.set(node.id, 0);
	// Each round settles at least one node: a story of n nodes needs n rounds at most.
	for (let moved = true; moved;) {
		moved = false;
		for (const node of content.nodes) {
			const ways = node.choices?.map((choice) => 1 + nearest(choice.to, left)) ?? [];
			if (node.to !== undefined) ways.push(nearest(node.to, left));
			const best = Math.min(...ways);
			if (best < (left.get(node.id) ?? Infinity)) {
				left.set(node.id, best);
				moved = true;
			}
		}
	}
	return left;
}

/** The fewest decisions to an ending once this way is followed; `Infinity` when it leads to none. */
export function nearest(way: Way, left: ReadonlyMap<string, number>): number {
	return Math.min(...leadsTo(way).map((to) => left.get(to) ?? Infinity));
}
