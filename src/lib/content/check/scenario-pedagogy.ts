import { finding, type Finding } from '../finding';
import type { Path, Source } from '../source';
import { optionFindings } from './options';
import type { Choice, Story } from './scenario-uses';

/** What a story teaches besides its words. The best options are those that protect. */
export function pedagogyFindings(source: Source, story: Story): Finding[] {
	const decisions = story.nodes.flatMap((node, index) => {
		if (!node.choices) return [];
		const options = node.choices.map((choice, place) => ({
			path: ['nodes', index, 'choices', place, 'feedback'],
			text: choice.text,
			best: choice.tone === 'protects',
			feedback: choice.feedback
		}));
		return [{ path: ['nodes', index, 'choices'], options }];
	});
	return [
		...optionFindings(source, decisions),
		...everyChoice(story).flatMap(({ choice, path }) => [
			...rewards(source, choice, path),
			...jumps(source, story, choice, path)
		])
	];
}

function everyChoice(story: Story): { choice: Choice; path: Path }[] {
	return story.nodes.flatMap((node, index) =>
		(node.choices ?? []).map((choice, place) => ({ choice, path: ['nodes', index, 'choices', place] }))
	);
}

/** Law 2 of the product: nothing rewards silence or revenge. */
function rewards(source: Source, { stance, tone }: Choice, path: Path): Finding[] {
	if (tone !== 'protects' || (stance !== 'passive' && stance !== 'aggressive')) return [];
	const what = stance === 'passive' ? 'silence' : 'revenge';
	const message = `a choice of stance ${stance} is said to protect: nothing rewards ${what}`;
	return [finding('rewards-silence-or-revenge', source, [...path, 'tone'], message)];
}

/** A feeling that turns over in one stroke must be seen to happen. */
function jumps(source: Source, story: Story, choice: Choice, path: Path): Finding[] {
	if (choice.then !== undefined) return [];
	return Object.entries(choice.effects ?? {}).flatMap(([name, effect]) => {
		const variable = story.variables[name];
		if (typeof variable !== 'object' || !(variable.feeling ?? variable.of) || typeof effect === 'boolean')
			return [];
		const { min, max } = variable;
		const most = typeof effect === 'number' ? Math.abs(effect) : Math.max(effect.set - min, max - effect.set);
		if (most <= (max - min) / 2) return [];
		const message = `"${name}" may move by ${most} between ${min} and ${max}: a \`then\` tells what happens`;
		return [finding('feeling-jump', source, [...path, 'effects', name], message)];
	});
}
