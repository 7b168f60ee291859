import { alsoNow, signsNow } from '$lib/activities/scenario/engine';
import { engines, type KindTypes } from '$lib/activities/engines';
import type { Path } from '../source';
import type { Node, Play, Player, Story } from './story';

type Scenario = KindTypes['scenario']['content'];
type Authored = Scenario['nodes'][number];

/** A scenario, as the rules about paths see it. */
export const scenarioStory = (scenario: Scenario): Story => ({
	...scenario,
	called: { node: 'node', choice: 'choice' },
	nodes: scenario.nodes.map((node, index) => nodeOf(node, ['nodes', index])),
	everywhere: scenario.signs.map((sign, index) => ({
		text: sign,
		when: sign.when,
		path: ['signs', index]
	})),
	people: [
		...scenario.signs.map(({ of }, index) => ({ id: of, path: ['signs', index, 'of'] })),
		...peopleOf(scenario)
	],
	play: playerOf(scenario)
});

const nodeOf = (node: Authored, path: Path): Node => ({
	...node,
	path,
	told: (node.also ?? []).map((also, place) => ({
		text: also,
		when: also.when,
		path: [...path, 'also', place]
	})),
	choices: (node.choices ?? []).map((choice, place) => ({
		...choice,
		path: [...path, 'choices', place],
		then: choice.then === undefined ? 'never' : 'here',
		told: []
	}))
});

function peopleOf({ nodes }: Scenario): Story['people'] {
	return nodes.flatMap(({ present = [], messages = [], choices = [] }, index) => {
		const path: Path = ['nodes', index];
		return [
			...present.map((id, place) => ({ id, path: [...path, 'present', place] })),
			...messages.map(({ from }, place) => ({ id: from, path: [...path, 'messages', place, 'from'] })),
			...choices.flatMap(({ touches }, place) =>
				touches ? [{ id: touches, path: [...path, 'choices', place, 'touches'] }] : []
			)
		];
	});
}

function playerOf(scenario: Scenario): Player {
	const { engine } = engines.scenario;
	// Written out: as a spread it took a fifth of the whole walk.
	const inFull = ({ node, chosen, vars, visits, taken }: Play) => ({
		node,
		chosen,
		vars,
		visits,
		taken,
		path: []
	});
	return {
		start: () => engine.start(scenario, 0),
		choose: (play, choice) =>
			engine.advance(scenario, inFull(play), { do: 'choose', node: play.node, choice }),
		next: (play) => engine.advance(scenario, inFull(play), { do: 'next', node: play.node }),
		tells(play) {
			const state = inFull(play);
			return [...signsNow(scenario, state), ...alsoNow(scenario, state)];
		}
	};
}
