/** Which card lies in which place, and the reason that was given. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { asksWhy, placeOf, type SortState } from './engine';
import type { SortContent } from './schema';

export const recalled: Recall<SortContent, SortState> = (content, state) =>
	made(
		content.places.map((place) => ({
			title: place.name,
			rows: content.cards
				.filter(({ id }) => placeOf(state, id) === place.id)
				.map((card) => {
					const reason = card.reasons?.find(({ id }) => id === state.because[card.id]);
					return reason && asksWhy(content, state, card)
						? { label: card.text, lines: [reason.text] }
						: { lines: [card.text] };
				})
		}))
	);
