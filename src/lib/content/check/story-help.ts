import type { Finding } from '../finding';
import { stepsTo } from './exploration';
import { shownBy, type Walk } from './story-walk';

/** Law 2 of the product: « every path meets an adult or a helpline within a few steps ». */
const DECISIONS = 4;

/** Help is near, is met before every ending, and works: at the second adult at the latest. */
export const helpFindings = (walk: Walk): Finding[] => [
	...outOfReach(walk),
	...refusedTwice(walk),
	...endings(walk)
];

/**
 * The first situation from which help is too far says it for all that come after. Two who quarrel as
 * equals need an adult near only once a red flag has shown.
 */
function outOfReach(walk: Walk): Finding[] {
	const { story, situations, say } = walk;
	const isDecision = (at: number) => situations[at]!.state.play.chosen !== null;
	const away = stepsTo(situations, (at) => situations[at]!.state.helped, isDecision);
	const flagged = new Set(story.nodes.filter((node) => node.flag).map((node) => node.id));
	const hurts = (at: number) => story.story !== 'conflict' || flagged.has(situations[at]!.state.play.node);
	const far = away.findIndex((one, at) => one > DECISIONS && hurts(at));
	if (far < 0) return [];
	const { node } = situations[far]!.state.play;
	const { path } = story.nodes.find((one) => one.id === node)!;
	const how = away[far] === Infinity ? 'cannot be met any more' : `is ${away[far]} decisions away`;
	const message = `from "${node}", an adult or a helpline who helps (\`relay\`) ${how}: ${DECISIONS} decisions at most; ${shownBy(walk, far)}`;
	return [say('help-out-of-reach', path, message)];
}

function refusedTwice(walk: Walk): Finding[] {
	const { story, situations, at, say } = walk;
	return story.nodes.flatMap((node) => {
		if (node.answers !== 'fails') return [];
		const twice = at(node.id).find((one) => situations[one]!.state.refusals === 2);
		if (twice === undefined) return [];
		const message = `one is refused help here a second time in a row: help asked for works at the second adult at the latest; ${shownBy(walk, twice)}`;
		return [say('help-refused-twice', [...node.path, 'answers'], message)];
	});
}

function endings(walk: Walk): Finding[] {
	const { story, situations, at, say } = walk;
	return story.nodes.flatMap((node) => {
		if (!node.ending) return [];
		const path = [...node.path, 'ending'];
		const alone = at(node.id).filter((one) => !situations[one]!.state.helped);
		const refused = alone.find((one) => situations[one]!.state.refusals > 0);
		const unmet = alone.find((one) => situations[one]!.state.refusals === 0);
		const found: Finding[] = [];
		if (unmet !== undefined) {
			const message = `one can come to the ending "${node.id}" without having met an adult or a helpline (\`relay\`); ${shownBy(walk, unmet)}`;
			found.push(say('ending-without-relay', path, message));
		}
		if (refused !== undefined) {
			const message = `one can come to the ending "${node.id}" after asking for help that failed (\`answers: fails\`), and nobody else helped; ${shownBy(walk, refused)}`;
			found.push(say('help-never-works', path, message));
		}
		return found;
	});
}
