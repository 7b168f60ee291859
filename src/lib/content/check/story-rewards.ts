import { finding, type Finding } from '../finding';
import type { Source } from '../source';
import { shortestPath } from './exploration';
import type { Story } from './story';
import { exploreStory, type Standing } from './story-graph';
import { shownBy } from './story-walk';

/**
 * Law 2 of the product: no ending rewards silence or revenge. One who does nothing but keep silent or
 * attack may come to an ending, but not to one where people feel better than before the story.
 */
export function rewardFindings(source: Source, story: Story, most: number): Finding[] {
	const remember = feelingsOf(story).map(({ name }) => name);
	if (remember.length === 0) return [];
	const { situations, capped } = exploreStory(story, most, {
		only: ({ stance }) => stance === 'passive' || stance === 'aggressive',
		remember
	});
	if (capped) {
		const message = `the silent and the aggressive paths of this story are more than ${most}, too many to walk through: narrow its feelings`;
		return [finding('too-many-states', source, ['variables'], message)];
	}
	return story.nodes.flatMap((node) => {
		if (!node.ending) return [];
		const rewarded = situations.findIndex(
			({ state }, at) => state.play.node === node.id && isBetter(story, state) && hasChosen(at)
		);
		if (rewarded < 0) return [];
		const message = `silence or revenge alone leads to the ending "${node.id}", and people feel better there than at the start; ${shownBy({ situations }, rewarded)}`;
		return [finding('ending-rewards-silence', source, [...node.path, 'ending'], message)];
	});

	function hasChosen(at: number): boolean {
		return shortestPath(situations, at).some((one) => situations[one]!.state.play.chosen !== null);
	}
}

function feelingsOf(story: Story) {
	return Object.entries(story.variables).flatMap(([name, variable]) =>
		typeof variable === 'object' && variable.feeling && variable.max > variable.min
			? [{ name, ...variable, feeling: variable.feeling }]
			: []
	);
}

/** All feelings together, each on its own scale: trust does good; anger, fear and shame do not. */
function isBetter(story: Story, { play }: Standing): boolean {
	const changes = feelingsOf(story).map(({ name, feeling, min, max, start }) => {
		const change = ((play.vars[name] as number) - start) / (max - min);
		return feeling === 'trust' ? change : -change;
	});
	return changes.reduce((sum, one) => sum + one, 0) > 1e-9;
}
