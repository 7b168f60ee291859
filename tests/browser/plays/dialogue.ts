import type { DialogueAct } from '../../../src/lib/activities/dialogue/acts';
import { dialogueEngine, findTurn, isEnded } from '../../../src/lib/activities/dialogue/engine';
import type { DialogueContent } from '../../../src/lib/activities/dialogue/schema';
import { allWords } from '../../../src/lib/activities/dialogue/sentences';
import type { DialogueState } from '../../../src/lib/activities/dialogue/state';
import { oneOf, press, type Play } from './play';
import { waysToEndings } from './ways';

/** The acts of a way to each ending that is found, by the id of its turn. */
export function dialogueWays(content: DialogueContent, seed: number) {
	return waysToEndings<DialogueContent, DialogueState, DialogueAct>(
		content,
		{
			engine: dialogueEngine,
			endings: ({ turns }) => turns.flatMap((one) => (one.ending ? one.id : [])),
			isEnded,
			moves: (_content, { node }) => {
				const compose = findTurn(content, node)?.compose;
				return [
					...(findTurn(content, node)?.moves ?? []).map(({ id }): DialogueAct => ({
						do: 'say',
						turn: node,
						move: id
					})),
					...(compose ? allWords(compose) : []).map((words): DialogueAct => ({
						do: 'compose',
						turn: node,
						words
					})),
					{ do: 'next', turn: node },
					{ do: 'relay', turn: node }
				];
			},
			// What was seen decides where stopping leads.
			key: ({ node, chosen, vars, visits }) =>
				JSON.stringify([node, chosen, vars, Object.keys(visits).sort()])
		},
		seed
	);
}

const RELAY = { mediation: 'J’arrête et je passe le relais', confide: 'J’arrête ici et je vais chercher' };

/** To the ending that the seed chooses. */
export const dialogue: Play<'dialogue'> = ({ content }, seed) => {
	const acts = oneOf([...dialogueWays(content, seed).values()], seed);
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
