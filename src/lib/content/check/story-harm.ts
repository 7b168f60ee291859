import { leadsTo } from '$lib/domain/ways';
import type { Finding } from '../finding';
import { stepsTo } from './exploration';
import type { Choice, Node, Story } from './story';
import { usesOf } from './story-uses';
import { shownBy, type Walk } from './story-walk';

/** A choice that hurts: to be looked at again, or silence and attack whose effect is shown. */
const harms = ({ tone, stance }: Choice) =>
	tone === 'reread' || (tone === 'effect' && (stance === 'passive' || stance === 'aggressive'));

/** What hurts changes something, and can be made good afterwards. */
export function harmFindings(walk: Walk): Finding[] {
	const { story, situations, at, say } = walk;
	const asked = new Set([...usesOf(story)].flatMap((use) => (use.what === 'choice' ? [use.id] : [])));
	const endings = new Set(story.nodes.filter((node) => node.ending?.repair).map((node) => node.id));
	const toRepair = stepsTo(situations, (one) => {
		const { node, chosen } = situations[one]!.state.play;
		return endings.has(node) || (chosen !== null && choiceOf(story, node, chosen)?.tone === 'protects');
	});
	const { called } = story;
	return story.nodes.flatMap((node) =>
		node.choices.flatMap((choice) => {
			if (!harms(choice)) return [];
			const { path } = choice;
			const found: Finding[] = [];
			if (!hasConsequence(node, choice, asked)) {
				const then = choice.then === 'never' ? ' a `then`,' : '';
				const message = `this ${called.choice} hurts and changes nothing: give it effects,${then} a way of its own, or a later text (\`chose: ${node.id}/${choice.id}\`)`;
				found.push(say('harm-without-consequence', path, message));
			}
			const lost = at(node.id).find(
				(one) => situations[one]!.state.play.chosen === choice.id && toRepair[one] === Infinity
			);
			if (lost !== undefined) {
				const message = `after this ${called.choice} nothing can be repaired: no ${called.choice} that protects and no ending lies ahead; ${shownBy(walk, lost)}`;
				found.push(say('harm-without-repair', path, message));
			}
			return found;
		})
	);
}

function hasConsequence(node: Node, choice: Choice, asked: ReadonlySet<string>): boolean {
	const others = new Set(node.choices.filter((one) => one !== choice).flatMap(({ to }) => leadsTo(to)));
	return (
		Object.keys(choice.effects ?? {}).length > 0 ||
		choice.then === 'here' ||
		asked.has(`${node.id}/${choice.id}`) ||
		leadsTo(choice.to).some((to) => !others.has(to))
	);
}

const choiceOf = (story: Story, node: string, id: string) =>
	story.nodes.find((one) => one.id === node)?.choices.find((one) => one.id === id);
