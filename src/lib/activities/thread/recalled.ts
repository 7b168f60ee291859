/** What was decided, in the order of the conversation. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { knots, type ThreadState } from './engine';
import type { ThreadContent } from './schema';

export const recalled: Recall<ThreadContent, ThreadState> = (content, state) =>
	made([
		{
			rows: knots(content, state).map(({ beat, decision }) => ({
				...(beat.moment ? { label: beat.moment } : {}),
				lines: [decision.text]
			}))
		}
	]);
