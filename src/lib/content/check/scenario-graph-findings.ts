import { finding, type Finding } from '../finding';
import type { Path, Source } from '../source';
import { explore, MOST_SITUATIONS, type Exploration } from './scenario-graph';
import type { Story } from './scenario-uses';

type Node = Story['nodes'][number];
type Say = (rule: Finding['rule'], path: Path, message: string) => Finding;

/**
 * What holds in every situation that a story can lead to: one can go on, one can end, and no end
 * comes before an adult or a helpline was met (law 2 of the product).
 */
export function graphFindings(source: Source, story: Story, most = MOST_SITUATIONS): Finding[] {
	const say: Say = (rule, path, message) => finding(rule, source, path, message);
	const whole = explore(story, 'texts', most);
	if (!whole.capped) return [...nodeFindings(story, whole, say), ...toldFindings(story, whole, say)];
	// A story too wide for all that it tells may still be proved to end well.
	const ways = explore(story, 'ways', most);
	if (!ways.capped) return nodeFindings(story, ways, say);
	const message = `this story has more than ${most} situations: narrow its variables, or use fewer`;
	return [say('too-many-states', ['variables'], message)];
}

function nodeFindings(story: Story, exploration: Exploration, say: Say): Finding[] {
	const { situations } = exploration;
	const open = canEnd(exploration, new Set(story.nodes.filter((node) => node.ending).map((node) => node.id)));
	return story.nodes.flatMap((node, index) => {
		const at = ['nodes', index];
		const here = situations.flatMap((one, place) => (one.node === node.id ? [{ ...one, place }] : []));
		if (here.length === 0) return [unmet(node, at, say)];
		const found: Finding[] = [];
		if (!node.ending && here.some((one) => one.ways.length === 0))
			found.push(
				say('dead-end', at, `one can stand in "${node.id}" with nothing to choose and nowhere to go`)
			);
		else if (here.some((one) => !open.has(one.place)))
			found.push(
				say(
					'no-way-out',
					at,
					`one can be in "${node.id}" in such a way that no ending can be reached any more`
				)
			);
		if (node.ending && here.some((one) => !one.relayed)) {
			const message = `one can come to the ending "${node.id}" without having met an adult or a helpline (\`relay\`)`;
			found.push(say('ending-without-relay', [...at, 'ending'], message));
		}
		const chosen = new Set(
			here.flatMap((one) => one.ways.map(({ act }) => act.do === 'choose' && act.choice))
		);
		for (const [place, { id }] of (node.choices ?? []).entries())
			if (!chosen.has(id))
				found.push(
					say(
						'choice-never-offered',
						[...at, 'choices', place],
						`the choice "${id}" is never offered: its condition never holds`
					)
				);
		return found;
	});
}

function unmet(node: Node, at: Path, say: Say): Finding {
	return node.ending
		? say('ending-unreached', [...at, 'ending'], `no path leads to the ending "${node.id}"`)
		: say('node-unreachable', at, `no path leads to the node "${node.id}"`);
}

/** Signs and further texts that nobody will ever read. */
function toldFindings(story: Story, { told, situations }: Exploration, say: Say): Finding[] {
	const met = new Set(situations.map((one) => one.node));
	const places = [
		...story.signs.map((sign, index) => ({ text: sign, path: ['signs', index] })),
		...story.nodes.flatMap((node, index) =>
			(met.has(node.id) ? (node.also ?? []) : []).map((also, place) => ({
				text: also,
				path: ['nodes', index, 'also', place]
			}))
		)
	];
	const message = 'this is never told: its condition never holds, or another comes before it';
	return places.filter(({ text }) => !told.has(text)).map(({ path }) => say('never-told', path, message));
}

/** The situations from which an ending can be reached, found backwards from the endings. */
function canEnd({ situations }: Exploration, endings: ReadonlySet<string>): Set<number> {
	const from: number[][] = situations.map(() => []);
	for (const [place, { ways }] of situations.entries()) for (const { to } of ways) from[to]!.push(place);
	const open = new Set(situations.flatMap(({ node }, place) => (endings.has(node) ? [place] : [])));
	const waiting = [...open];
	while (waiting.length > 0)
		for (const place of from[waiting.pop()!]!)
			if (!open.has(place)) {
				open.add(place);
				waiting.push(place);
			}
	return open;
}
