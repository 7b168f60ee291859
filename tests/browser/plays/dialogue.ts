import type { DialogueAct } from '../../../src/lib/activities/dialogue/acts';
import { dialogueEngine, findTurn, isEnded } from '../../../src/lib/activities/dialogue/engine';
import type { DialogueContent } from '../../../src/lib/activities/dialogue/schema';
import { exampleOf } from '../../../src/lib/activities/dialogue/sentences';
import type { DialogueState } from '../../../src/lib/activities/dialogue/state';
import { oneOf, press, type Play } from './play';
import { askedBy, waysToEndings } from './ways';

/** The acts of a way to each ending that is found, by the id of its turn. */
export function dialogueWays(content: DialogueContent, seed: number) {
	const asked = askedByWays(content);
	return waysToEndings<DialogueContent, DialogueState, DialogueAct>(
		content,
		{
			engine: dialogueEngine,
			endings: ({ turns }) => turns.flatMap((one) => (one.ending ? one.id : [])),
			isEnded,
			moves: (_content, { node }) => {
				const { moves = [], compose } = findTurn(content, node)!;
				return [
					...moves.map(({ id }): DialogueAct => ({ do: 'say', turn: node, move: id })),
					...(compose?.outcomes ?? []).map(({ id }): DialogueAct => ({
						do: 'compose',
						turn: node,
						words: exampleOf(compose!, id)!
					})),
					{ do: 'next', turn: node },
					{ do: 'relay', turn: node }
				];
			},
			// Only what ways ask for decides where one can go, and a feeling in steps of twenty: all are too many.
			key: ({ node, chosen, vars, visits, taken }) =>
				JSON.stringify([
					node,
					chosen,
					Object.entries(vars).flatMap(([name, value]) =>
						asked.has(name) ? (typeof value === 'number' ? Math.round(value / 20) : value) : []
					),
					Object.keys(visits).filter((id) => asked.has(id)),
					taken.filter((id) => asked.has(id))
				])
		},
		seed
	);
}

/** Every variable, turn and sentence that a way of the content asks for, and the red flags: stopping asks for those. */
function askedByWays({ turns }: DialogueContent): ReadonlySet<string> {
	const ways = turns.flatMap(({ to, moves = [], compose }) => [
		to,
		...[...moves, ...(compose?.outcomes ?? [])].map((one) => one.to)
	]);
	return new Set([...turns.flatMap((one) => (one.flag ? [one.id] : [])), ...askedBy(ways)]);
}

const RELAY = { mediation: 'J’arrête et je passe le relais', confide: 'J’arrête ici et je vais chercher' };

/** To the ending that the seed chooses. */
export const dialogue: Play<'dialogue'> = ({ content }, seed) => {
	// One may stop at the very first turn: that way says little of the dialogue.
	const ways = [...dialogueWays(content, seed).values()].filter((acts) => acts.length > 2);
	const acts = oneOf(ways, seed);
	return acts.flatMap((act) => {
		const turn = findTurn(content, act.turn)!;
		switch (act.do) {
			case 'say':
				return [press(turn.moves!.find(({ id }) => id === act.move)!.text)];
			case 'compose': {
				const parts = turn.compose!.parts.map(({ options }, at) =>
					press(options.find(({ id }) => id === act.words[at])!.text)
				);
				return [...parts, press('Dire cette phrase')];
			}
			case 'relay':
				return [press(RELAY[content.use])];
			case 'next':
				return [press(turn.dark ? 'J’appelle un adulte maintenant' : 'Continuer')];
		}
	});
};
