/** A look at oneself on paper: a box under the word that fits, today and another day. */
import { said, type SheetOf } from '../parts/sheet/blocks';
import type { SelfcheckContent } from './schema';

export const selfcheckSheet: SheetOf<SelfcheckContent> = ({ intro, words, sentences, between, moves }) => {
	const table = {
		block: 'table',
		words: words.map(({ text }) => text),
		rows: sentences.map(({ text }) => text)
	} as const;
	return {
		todo: said('selfcheckTodo'),
		own: true,
		blocks: [
			{ block: 'text', text: intro },
			{ block: 'heading', text: said('today') },
			table,
			{ block: 'text', text: between, look: 'framed' },
			{ block: 'heading', text: said('anotherDay') },
			table,
			{
				block: 'notes',
				notes: (['further', 'same', 'back'] as const).map((one) => ({
					text: said(`move_${one}`),
					more: [moves[one]]
				}))
			}
		],
		answers: []
	};
};
