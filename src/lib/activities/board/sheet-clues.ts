/** Clues on paper: each with the hypotheses that it lets one keep; it ends with an adult to tell. */
import { said, type SheetOf } from '../parts/sheet/blocks';
import type { CluesContent } from './schema';

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];

export const cluesSheet: SheetOf<CluesContent> = ({ scene, clues, hypotheses, end }) => {
	const letters = LETTERS.slice(0, hypotheses.length);
	return {
		todo: said('cluesTodo'),
		blocks: [
			{ block: 'text', text: scene },
			{ block: 'heading', text: said('cluesHypotheses') },
			{ block: 'notes', notes: hypotheses.map(({ text }, at) => ({ mark: LETTERS[at], text })) },
			{
				block: 'questions',
				columns: 2,
				items: clues.map(({ where, text }) => ({
					before: said('spot', { name: where, see: text }),
					options: [...letters, said('notYet')],
					inline: true,
					write: { label: said('cluesShows'), lines: 1 }
				}))
			},
			{ block: 'lines', label: said('cluesUnknown'), lines: 2 },
			{ block: 'text', text: said('cluesAdult', { adult: end.adult, say: end.say }), look: 'framed' }
		],
		answers: [
			{
				block: 'notes',
				notes: clues.map(({ where, shows, doesNotShow }, at) => ({
					mark: String(at + 1),
					text: where,
					more: [shows, doesNotShow]
				}))
			},
			{ block: 'text', text: end.uncertain, look: 'framed' }
		]
	};
};
