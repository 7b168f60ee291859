import type { Finding } from '../finding';
import { wander } from './exploration';
import { gameOf, type Standing } from './story-graph';
import type { Walk } from './story-walk';

/**
 * Signs, counters and further texts that nobody will ever read. A story whose ways are proved may tell too
 * much to be looked through in all its words: of what was not met by then, nothing is said.
 */
export function toldFindings({ story, situations, at, say }: Walk, most: number): Finding[] {
	const places = [
		...story.everywhere,
		...story.nodes.flatMap((node) => {
			const here = at(node.id);
			if (here.length === 0) return [];
			const chosen = new Set(here.map((one) => situations[one]!.state.play.chosen));
			const after = node.choices.filter((one) => chosen.has(one.id));
			return [...node.told, ...after.flatMap((one) => one.told)];
		})
	];
	const untold = new Set(places.map(({ text }) => text));
	const hear = ({ play }: Standing) => {
		for (const text of story.play.tells(play)) untold.delete(text);
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
