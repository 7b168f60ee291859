/** The pairs as they lie. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { cardAt, type MatchState } from './engine';
import type { MatchContent } from './schema';

export const recalled: Recall<MatchContent, MatchState> = (content, state) =>
	made([
		{
			title: content.question,
			rows: content.lefts.map(({ id, text }) => {
				const card = cardAt(content, state, id);
				return { label: text, lines: card ? [card.text] : [] };
			})
		}
	]);
