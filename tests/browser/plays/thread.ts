import {
	findDecision,
	isEnded,
	offered,
	threadEngine,
	waiting
} from '../../../src/lib/activities/thread/engine';
import type { ThreadAct } from '../../../src/lib/activities/thread/acts';
import type { ThreadState } from '../../../src/lib/activities/thread/state';
import type { Gesture, ThreadContent } from '../../../src/lib/activities/thread/schema';
import { oneOf, press, type Play } from './play';
import { waysToEndings } from './ways';

const GESTURES: Readonly<Record<Gesture, string>> = {
	answer: 'Répondre',
	wait: 'Attendre',
	proof: 'Garder une preuve',
	leave: 'Quitter le groupe',
	report: 'Signaler',
	fetch: 'Aller chercher quelqu’un'
};

/** The acts of a way to each ending that is found, by the id of its beat. */
export function threadWays(content: ThreadContent, seed: number) {
	return waysToEndings<ThreadContent, ThreadState, ThreadAct>(
		content,
		{
			engine: threadEngine,
			endings: ({ beats }) => beats.flatMap((one) => (one.ending ? one.id : [])),
			isEnded,
			moves: (_content, state) => [
				...waiting(content, state)
					.slice(0, 1)
					.map(({ id }): ThreadAct => ({ do: 'read', beat: state.beat, message: id })),
				...offered(content, state).map(({ id }): ThreadAct => ({
					do: 'decide',
					beat: state.beat,
					decision: id
				})),
				{ do: 'next', beat: state.beat }
			],
			key: (state) => JSON.stringify([state.beat, state.decision, state.shown, state.vars])
		},
		seed
	);
}

/** To the ending that the seed chooses. */
export const thread: Play<'thread'> = ({ content }, seed) => {
	const acts = oneOf([...threadWays(content, seed).values()], seed);
	let state = threadEngine.start(content, seed);
	return acts.map((act) => {
		const { decision } = state;
		state = threadEngine.advance(content, state, act)!;
		if (act.do === 'decide') {
			const { gesture, text } = findDecision(content, act.beat, act.decision)!;
			return press(`${GESTURES[gesture]} : ${text}`);
		}
		// After a feedback one goes on by another name than from message to message.
		return press(act.do === 'next' && decision !== null ? 'Continuer' : 'Suite');
	});
};
