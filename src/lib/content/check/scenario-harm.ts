import type { Finding } from '../finding';
import { stepsTo } from './exploration';
import { usesOf, type Choice, type Story } from './scenario-uses';
import { shownBy, type Walk } from './scenario-walk';

type Node = Story['nodes'][number];

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
	return story.nodes.flatMap((node, index) =>
		(node.choices ?? []).flatMap((choice, place) => {
			if (!harms(choice)) return [];
			const path = ['nodes', index, 'choices', place];
			const found: Finding[] = [];
			if (!hasConsequence(node, choice, asked)) {
				const message = `this choice hurts and changes nothing: give it effects, a \`then\`, a way of its own, or a later text (\`chose: ${node.id}/${choice.id}\`)`;
				found.push(say('harm-without-consequence', path, message));
			}
			const lost = at(node.id).find(
				(one) => situations[one]!.state.play.chosen === choice.id && toRepair[one] === Infinity
			);
			if (lost !== undefined) {
				const message = `after this choice nothing can be repaired: no choice that protects and no ending lies ahead; ${shownBy(walk, lost)}`;
				found.push(say('harm-without-repair', path, message));
			}
			return found;
		})
	);
}

function hasConsequence(node: Node, choice: Choice, asked: ReadonlySet<string>): boolean {
	const others = new Set(
		(node.choices ?? []).filter((one) => one !== choice).flatMap((one) => targetsOf(one))
	);
	return (
		Object.keys(choice.effects ?? {}).length > 0 ||
		choice.then !== undefined ||
		asked.has(`${node.id}/${choice.id}`) ||
		targetsOf(choice).some((to) => !others.has(to))
	);
}

const targetsOf = ({ to }: Choice): string[] => (typeof to === 'string' ? [to] : to.map((one) => one.to));

const choiceOf = (story: Story, node: string, id: string) =>
	story.nodes.find((one) => one.id === node)?.choices?.find((one) => one.id === id);
