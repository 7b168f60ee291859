import { finding, type Finding } from '../finding';
import type { Source } from '../source';
import { optionFindings } from './options';
import type { Choice, Story } from './story';

/** What a story teaches besides its words. The best options are those that protect. */
export function pedagogyFindings(source: Source, story: Story): Finding[] {
	const decisions = story.nodes.flatMap((node) => {
		const written = node.choices.filter((one) => !one.always);
		if (written.length === 0) return [];
		const options = written.map((choice) => ({
			path: [...choice.path, 'feedback'],
			text: choice.text,
			best: choice.tone === 'protects',
			feedback: choice.feedback
		}));
		return [{ path: written[0]!.path.slice(0, -1), options }];
	});
	return [
		...optionFindings(source, decisions),
		...story.nodes.flatMap((node) =>
			node.choices.flatMap((choice) => [...rewards(source, story, choice), ...jumps(source, story, choice)])
		)
	];
}

/** Law 2 of the product: nothing rewards silence or revenge. */
function rewards(source: Source, { called }: Story, { stance, tone, path }: Choice): Finding[] {
	if (tone !== 'protects' || (stance !== 'passive' && stance !== 'aggressive')) return [];
	const what = stance === 'passive' ? 'silence' : 'revenge';
	const message = `a ${called.choice} of stance ${stance} is said to protect: nothing rewards ${what}`;
	return [finding('rewards-silence-or-revenge', source, [...path, 'tone'], message)];
}

/** A feeling that turns over in one stroke must be seen to happen. */
function jumps(source: Source, story: Story, choice: Choice): Finding[] {
	if (choice.then !== 'never') return [];
	return Object.entries(choice.effects ?? {}).flatMap(([name, effect]) => {
		const variable = story.variables[name];
		if (typeof variable !== 'object' || !(variable.feeling ?? variable.of) || typeof effect === 'boolean')
			return [];
		const { min, max } = variable;
		const most = typeof effect === 'number' ? Math.abs(effect) : Math.max(effect.set - min, max - effect.set);
		if (most <= (max - min) / 2) return [];
		const message = `"${name}" may move by ${most} between ${min} and ${max}: a \`then\` tells what happens`;
		return [finding('feeling-jump', source, [...choice.path, 'effects', name], message)];
	});
}
