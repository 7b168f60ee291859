import { finding, type Finding } from '../finding';
import type { Source } from '../source';
import type { Choice, Story } from './story';

/**
 * Law 2 of the product: a target is never given a choice on which the outcome depends, other than
 * seeking help. It cannot make things worse for them, either.
 */
export function targetFindings(source: Source, story: Story): Finding[] {
	if (story.story !== 'bullying' || story.target === undefined) return [];
	const { target } = story;
	return story.nodes
		.filter((node) => node.as === target)
		.flatMap((node) => node.choices.flatMap((choice) => choiceFindings(source, story, choice)));
}

function choiceFindings(source: Source, story: Story, choice: Choice): Finding[] {
	const { path } = choice;
	const { called } = story;
	const found: Finding[] = [];
	if (choice.stance !== 'relay' && choice.stance !== 'supportive') {
		const message = `this is the target's ${called.choice}, and its stance is ${choice.stance}: a target is only ever given ways of seeking help (relay, supportive)`;
		found.push(finding('target-decides', source, [...path, 'stance'], message));
	}
	for (const [name, effect] of Object.entries(choice.effects ?? {})) {
		const variable = story.variables[name];
		if (typeof variable !== 'object' || variable.of !== story.target || typeof effect === 'boolean') continue;
		const good = variable.feeling === undefined || variable.feeling === 'trust' ? 1 : -1;
		const change = typeof effect === 'number' ? effect : effect.set - variable.start;
		if (change * good >= 0) continue;
		const message = `the target's own ${called.choice} makes "${name}" worse: nothing blames the target, in words or in mechanics`;
		found.push(finding('target-decides', source, [...path, 'effects', name], message));
	}
	return found;
}
