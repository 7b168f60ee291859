/** A fresco on paper: columns on one page, cards to cut and threads to draw on the next. */
import { said, type SheetOf } from '../parts/sheet/blocks';
import type { FrescoContent } from './schema';

export const frescoSheet: SheetOf<FrescoContent> = ({
	question,
	columns,
	cards,
	links,
	otherLink,
	levers,
	enough
}) => {
	const numberOf = (id: string) => cards.findIndex((one) => one.id === id) + 1;
	return {
		todo: said('frescoTodo', { n: enough }),
		blocks: [
			{ block: 'text', text: question, look: 'strong' },
			{ block: 'places', places: columns.map(({ name, hint }) => ({ name, hint })) },
			{ block: 'ticks', title: said('frescoLevers'), options: levers.map(({ text }) => text) },
			{ block: 'page' },
			{ block: 'cards', across: 2, numbered: true, cards: cards.map(({ text }) => text) },
			{ block: 'lines', label: said('frescoBecause'), lines: 2 }
		],
		answers: [
			{
				block: 'notes',
				notes: cards.map(({ family, because }, at) => ({
					mark: String(at + 1),
					text: columns.find(({ id }) => id === family)?.name ?? family,
					more: [because]
				}))
			},
			{ block: 'heading', text: said('frescoLinks') },
			{
				block: 'notes',
				notes: [
					...links.map(({ from, to, explanation }) => ({
						text: `${numberOf(from)} → ${numberOf(to)}`,
						more: [explanation]
					})),
					{ text: said('frescoOther'), more: [otherLink] }
				]
			},
			{ block: 'heading', text: said('frescoLevers') },
			{ block: 'notes', notes: levers.map(({ text, explanation }) => ({ text, more: [explanation] })) }
		]
	};
};
