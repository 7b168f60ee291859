/** What was said, in the order of the conversation. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { knots, type DialogueState } from './engine';
import type { DialogueContent } from './schema';

export const recalled: Recall<DialogueContent, DialogueState> = (content, state) =>
	made([
		{
			rows: knots(content, state).map(({ turn, said }) => ({
				...(turn.moment || turn.step ? { label: turn.moment ?? { key: `dialogue.step.${turn.step}` } } : {}),
				lines: [said ?? { key: `dialogue.relay.${content.use}` }]
			}))
		}
	]);
