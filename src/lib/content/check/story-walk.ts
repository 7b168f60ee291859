import { finding, type Finding } from '../finding';
import type { Rule } from '../rules';
import type { Path, Source } from '../source';
import { shortestPath, type Exploration } from './exploration';
import type { Story } from './story';
import type { Standing, StorySituation } from './story-graph';

/** A story that has been walked through, as each rule about its paths is given it. */
export interface Walk {
	readonly story: Story;
	readonly situations: readonly StorySituation[];
	/** The situations of each node, nearest to the start first; a node that is never met has none. */
	readonly at: (node: string) => readonly number[];
	readonly say: (rule: Rule, path: Path, message: string) => Finding;
}

export function walkThrough(
	source: Source,
	story: Story,
	{ situations }: Exploration<Standing, unknown>
): Walk {
	const places = new Map<string, number[]>();
	for (const [place, { state }] of situations.entries()) {
		const there = places.get(state.play.node);
		if (there) there.push(place);
		else places.set(state.play.node, [place]);
	}
	return {
		story,
		situations: situations as readonly StorySituation[],
		at: (node) => places.get(node) ?? [],
		say: (rule, path, message) => finding(rule, source, path, message)
	};
}

/** A path in authored ids, as it is played: « lundi → attendre → mardi ». */
export const inWords = ({ situations }: Pick<Walk, 'situations'>, path: readonly number[]): string =>
	path
		.map((at) => situations[at]!.state.play)
		.map(({ node, chosen }) => chosen ?? node)
		.join(' → ');

/** The shortest path to a situation, for the end of a message. */
export const shownBy = (walk: Pick<Walk, 'situations'>, at: number): string =>
	`shortest path: ${inWords(walk, shortestPath(walk.situations, at))}`;
