/** Both looks, as a notebook tells them again: sentences that somebody chose a word for, and no others. */
import type { Looks, Recall } from '../parts/recalled';
import { wordOf, type Seen, type SelfcheckState } from './engine';
import type { SelfcheckContent } from './schema';

export const recalled: Recall<SelfcheckContent, SelfcheckState> = ({ words, sentences }, state) => {
	const placeIn = (seen: Seen, sentence: string) => {
		const at = words.findIndex(({ id }) => id === wordOf(seen, sentence));
		return at < 0 ? undefined : at;
	};
	const rows: Looks['rows'] = sentences
		.map(({ id, text }) => ({
			id,
			sentence: text,
			before: placeIn(state.before, id),
			after: placeIn(state.after, id)
		}))
		.filter(({ before, after }) => before !== undefined || after !== undefined);
	return rows.length === 0 ? undefined : { is: 'looks', words: words.map(({ text }) => text), rows };
};
