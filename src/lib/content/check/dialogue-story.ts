import { alsoNow, canRelay, relayWay, signOf } from '$lib/activities/dialogue/engine';
import { exampleOf } from '$lib/activities/dialogue/sentences';
import { engines, type KindTypes } from '$lib/activities/engines';
import type { Path } from '../source';
import type { Choice, Node, Play, Player, Story } from './story';

type Dialogue = KindTypes['dialogue']['content'];
type State = KindTypes['dialogue']['state'];
type Turn = Dialogue['turns'][number];
type Outcome = NonNullable<Turn['moves']>[number] | NonNullable<Turn['compose']>['outcomes'][number];

/** The choice of stopping and passing it on: content cannot call one so, ids bear no star. */
const RELAY = '*relay';

/**
 * A dialogue, as the rules about paths see it: turns are its nodes, sentences its choices, and stopping is a choice
 * of every turn. It is held to no less than a story of bullying: an adult is near from everywhere.
 */
export function dialogueStory(dialogue: Dialogue): Story {
	const relay = relayChoice(dialogue);
	return {
		called: { node: 'turn', choice: 'sentence' },
		cast: dialogue.cast,
		variables: dialogue.variables,
		start: dialogue.start,
		nodes: dialogue.turns.map((turn, index) => nodeOf(turn, ['turns', index], relay)),
		everywhere: dialogue.signs.map((sign, index) => ({
			text: sign,
			when: sign.when,
			path: ['signs', index]
		})),
		people: [
			...dialogue.between.map((id, index) => ({ id, path: ['between', index] })),
			...dialogue.signs.map(({ of }, index) => ({ id: of, path: ['signs', index, 'of'] })),
			...dialogue.turns.flatMap((turn, index) => speakersOf(turn, ['turns', index]))
		],
		play: playerOf(dialogue)
	};
}

const relayChoice = (dialogue: Dialogue): Choice => ({
	id: RELAY,
	path: ['handover'],
	text: '',
	stance: 'relay',
	always: true,
	tone: 'protects',
	feedback: '',
	then: 'always',
	told: [],
	to: relayWay(dialogue)
});

function nodeOf(turn: Turn, path: Path, relay: Choice): Node {
	const { id, effects, flag, dark, to, ending, also = [], moves = [], compose } = turn;
	const choiceOf = (outcome: Outcome, at: Path): Choice => ({
		...outcome,
		// Of a composed sentence the parts say nothing alone: it is read for what it comes to.
		text: 'text' in outcome ? outcome.text : '',
		path: [...path, ...at],
		then: 'here',
		told: []
	});
	return {
		id,
		path,
		effects,
		relay: turn.relay,
		flag,
		dark,
		to,
		ending: ending && { ...ending, agreement: ending.outcome === 'agreement' },
		told: also.map((one, place) => ({ text: one, when: one.when, path: [...path, 'also', place] })),
		choices: [
			...moves.map((one, place) => choiceOf(one, ['moves', place])),
			...(compose?.outcomes ?? []).map((one, place) => choiceOf(one, ['compose', 'outcomes', place])),
			...(canRelay(turn) ? [relay] : [])
		]
	};
}

function speakersOf({ lines = [], moves = [], compose }: Turn, path: Path): Story['people'] {
	const said = (lines: Turn['lines'] = [], at: Path) =>
		lines.map(({ from }, place) => ({ id: from, path: [...path, ...at, place, 'from'] }));
	return [
		...said(lines, ['lines']),
		...moves.flatMap((one, place) => said(one.lines, ['moves', place, 'lines'])),
		...(compose?.outcomes ?? []).flatMap((one, place) =>
			said(one.lines, ['compose', 'outcomes', place, 'lines'])
		)
	];
}

function playerOf(dialogue: Dialogue): Player {
	const { engine } = engines.dialogue;
	const inFull = ({ node, chosen, vars, visits, taken }: Play): State => ({
		node,
		chosen,
		vars,
		visits,
		taken,
		path: []
	});
	const composes = new Map(
		dialogue.turns.flatMap((one) => (one.compose ? [[one.id, one.compose] as const] : []))
	);
	return {
		start: () => engine.start(dialogue, 0),
		choose(play, choice) {
			const turn = play.node;
			if (choice === RELAY) return engine.advance(dialogue, inFull(play), { do: 'relay', turn });
			const compose = composes.get(turn);
			const words = compose && exampleOf(compose, choice);
			return engine.advance(
				dialogue,
				inFull(play),
				words ? { do: 'compose', turn, words } : { do: 'say', turn, move: choice }
			);
		},
		next: (play) => engine.advance(dialogue, inFull(play), { do: 'next', turn: play.node }),
		tells(play) {
			const state = inFull(play);
			return [
				...dialogue.cast.flatMap((person) => signOf(dialogue, state, person) ?? []),
				...alsoNow(dialogue, state)
			];
		}
	};
}
