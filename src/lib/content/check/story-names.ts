import { finding, type Finding } from '../finding';
import type { Library } from '../library';
import type { Source } from '../source';
import type { Story } from './story';
import { usesOf, type Use } from './story-uses';

/** Whether every node, choice, variable and person that a story mentions is there, and used rightly. */
export function nameFindings(source: Source, story: Story, library: Pick<Library, 'cast'>): Finding[] {
	const uses = [...usesOf(story)];
	const nodes = new Set(story.nodes.map((node) => node.id));
	const choices = new Set(story.nodes.flatMap((node) => node.choices.map((one) => `${node.id}/${one.id}`)));
	const { called } = story;
	const say = (rule: Finding['rule'], use: Use, message: string) => [
		finding(rule, source, use.path, message)
	];

	const one = (use: Use): Finding[] => {
		switch (use.what) {
			case 'node':
				return nodes.has(use.id) ? [] : say('node-unknown', use, `there is no ${called.node} "${use.id}"`);
			case 'choice':
				return choices.has(use.id)
					? []
					: say(
							'choice-unknown',
							use,
							`there is no ${called.choice} "${use.id}" (${called.node}/${called.choice})`
						);
			case 'person':
				if (!library.cast.has(use.id))
					return say('unknown-person', use, `"${use.id}" is nobody of cast.yaml`);
				return story.cast.includes(use.id)
					? []
					: say('person-not-in-cast', use, `"${use.id}" is not in the cast of this story`);
			case 'reads':
			case 'sets': {
				const variable = Object.hasOwn(story.variables, use.id) ? story.variables[use.id] : undefined;
				if (variable === undefined) return say('variable-unknown', use, `there is no variable "${use.id}"`);
				const isFlag = typeof variable === 'boolean';
				const value = use.what === 'reads' ? use.test : use.effect;
				if (isFlag === (typeof value === 'boolean')) return [];
				const message = isFlag
					? `"${use.id}" is a flag: write true or false`
					: `"${use.id}" is a number: ${use.what === 'reads' ? 'compare it with atLeast or atMost' : 'add a number or { set: n }'}`;
				return say('variable-misused', use, message);
			}
		}
	};
	return [...uses.flatMap(one), ...idleVariables(source, story, uses)];
}

/** A variable that nothing sets decides nothing; one that nothing reads has no consequence in the story. */
function idleVariables(source: Source, story: Story, uses: readonly Use[]): Finding[] {
	return Object.keys(story.variables).flatMap((name) => {
		const how = new Set(uses.filter((use) => use.id === name).map((use) => use.what));
		const say = (rule: Finding['rule'], message: string) =>
			finding(rule, source, ['variables', name], message);
		return [
			...(how.has('sets') ? [] : [say('variable-never-set', `nothing in the story changes "${name}"`)]),
			...(how.has('reads')
				? []
				: [say('variable-never-read', `no condition reads "${name}": it has no consequence`)])
		];
	});
}
