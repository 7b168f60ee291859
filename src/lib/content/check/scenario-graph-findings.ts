import { alsoNow, signsNow } from '$lib/activities/scenario/engine';
import { finding, type Finding } from '../finding';
import type { Path, Source } from '../source';
import { stepsTo, wander } from './exploration';
import { exploreStory, gameOf, MOST_SITUATIONS, type Standing } from './scenario-graph';
import { harmFindings } from './scenario-harm';
import { helpFindings } from './scenario-help';
import { mediationFindings } from './scenario-mediation';
import { rewardFindings } from './scenario-rewards';
import type { Story } from './scenario-uses';
import { shownBy, walkThrough, type Walk } from './scenario-walk';

type Node = Story['nodes'][number];

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
		...rewardFindings(source, story, most)
	];
}

/** One can go on from everywhere, and end; whatever is written can be met. */
function nodeFindings(walk: Walk): Finding[] {
	const { story, situations, at, say } = walk;
	const endings = new Set(story.nodes.filter((node) => node.ending).map((node) => node.id));
	const toEnd = stepsTo(situations, (one) => endings.has(situations[one]!.state.play.node));
	return story.nodes.flatMap((node, index) => {
		const path = ['nodes', index];
		const here = at(node.id);
		if (here.length === 0) return [unmet(walk, node, path)];
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
		const chosen = new Set(
			here.flatMap((one) => situations[one]!.ways.map(({ act }) => act.do === 'choose' && act.choice))
		);
		for (const [place, { id }] of (node.choices ?? []).entries())
			if (!chosen.has(id)) {
				const message = `the choice "${id}" is never offered: its condition never holds`;
				found.push(say('choice-never-offered', [...path, 'choices', place], message));
			}
		return found;
	});
}

function unmet({ say }: Walk, node: Node, path: Path): Finding {
	return node.ending
		? say('ending-unreached', [...path, 'ending'], `no path leads to the ending "${node.id}"`)
		: say('node-unreachable', path, `no path leads to the node "${node.id}"`);
}

/**
 * Signs and further texts that nobody will ever read. A story whose ways are proved may tell too much to
 * be looked through in all its words: of what was not met by then, nothing is said.
 */
function toldFindings({ story, situations, at, say }: Walk, most: number): Finding[] {
	const places = [
		...story.signs.map((sign, index) => ({ text: sign as object, path: ['signs', index] })),
		...story.nodes.flatMap((node, index) =>
			(at(node.id).length > 0 ? (node.also ?? []) : []).map((also, place) => ({
				text: also as object,
				path: ['nodes', index, 'also', place]
			}))
		)
	];
	const untold = new Set(places.map(({ text }) => text));
	const hear = ({ play }: Standing) => {
		for (const text of signsNow(story, play)) untold.delete(text);
		for (const text of alsoNow(story, play)) untold.delete(text);
	};
	// What has been met already tells nearly everything; the rest is looked for.
	for (const { state } of situations) {
		if (untold.size === 0) return [];
		hear(state);
	}
	let left = most;
	for (const standing of wander(gameOf(story, 'texts'))) {
		if (untold.size === 0 || left-- === 0) return [];
		hear(standing);
	}
	const message = 'this is never told: its condition never holds, or another comes before it';
	return places.filter(({ text }) => untold.has(text)).map(({ path }) => say('never-told', path, message));
}
