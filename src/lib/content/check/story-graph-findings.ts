import { finding, type Finding } from '../finding';
import type { Source } from '../source';
import { stepsTo } from './exploration';
import type { Node, Story } from './story';
import { exploreStory, MOST_SITUATIONS } from './story-graph';
import { dangerFindings } from './story-danger';
import { harmFindings } from './story-harm';
import { helpFindings } from './story-help';
import { mediationFindings } from './story-mediation';
import { rewardFindings } from './story-rewards';
import { toldFindings } from './story-told';
import { shownBy, walkThrough, type Walk } from './story-walk';

/** What holds in every situation that a story can lead to; each finding shows the shortest path to it. */
export function graphFindings(source: Source, story: Story, most = MOST_SITUATIONS): Finding[] {
	const ways = exploreStory(story, most);
	if (ways.capped) {
		const message = `this story has more than ${most} situations, too many to walk through: nothing is proved of its paths. Narrow its variables, or use fewer`;
		return [finding('too-many-states', source, ['variables'], message)];
	}
	const walk = walkThrough(source, story, ways);
	return [
		...nodeFindings(walk),
		...toldFindings(walk, most),
		...helpFindings(walk),
		...harmFindings(walk),
		...mediationFindings(walk),
		...dangerFindings(walk),
		...rewardFindings(source, story, most)
	];
}

/** One can go on from everywhere, and end; whatever is written can be met. */
function nodeFindings(walk: Walk): Finding[] {
	const { story, situations, at, say } = walk;
	const endings = new Set(story.nodes.filter((node) => node.ending).map((node) => node.id));
	const toEnd = stepsTo(situations, (one) => endings.has(situations[one]!.state.play.node));
	const { called } = story;
	return story.nodes.flatMap((node) => {
		const { path } = node;
		const here = at(node.id);
		if (here.length === 0) return [unmet(walk, node)];
		const stuck = node.ending ? undefined : here.find((one) => situations[one]!.ways.length === 0);
		const lost = here.find((one) => toEnd[one] === Infinity);
		const found: Finding[] = [];
		if (stuck !== undefined) {
			const message = `one can stand in "${node.id}" with nothing to choose and nowhere to go; ${shownBy(walk, stuck)}`;
			found.push(say('dead-end', path, message));
		} else if (lost !== undefined) {
			const message = `one can be in "${node.id}" in such a way that no ending can be reached any more; ${shownBy(walk, lost)}`;
			found.push(say('no-way-out', path, message));
		}
		const chosen = new Set(here.flatMap((one) => situations[one]!.ways.map(({ act }) => act.choice)));
		for (const choice of node.choices)
			if (!chosen.has(choice.id)) {
				const message = `the ${called.choice} "${choice.id}" is never offered: its condition never holds`;
				found.push(say('choice-never-offered', choice.path, message));
			}
		return found;
	});
}

function unmet({ say, story }: Walk, node: Node): Finding {
	const { path } = node;
	return node.ending
		? say('ending-unreached', [...path, 'ending'], `no path leads to the ending "${node.id}"`)
		: say('node-unreachable', path, `no path leads to the ${story.called.node} "${node.id}"`);
}
