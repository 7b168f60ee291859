/** Each sentence that hurts, and the message that was put together from its parts. Own versions are told apart. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { madeOf, type RewriteState } from './engine';
import { lines } from './message';
import type { RewriteContent } from './schema';

export const recalled: Recall<RewriteContent, RewriteState> = (content, state) =>
	made([
		{
			rows: content.sentences.map((sentence) => {
				const message = madeOf(state, sentence.id);
				const begun = Object.keys(message.parts).length > 0;
				return { label: sentence.hurts, lines: begun ? lines(content, sentence, message) : [] };
			})
		}
	]);
