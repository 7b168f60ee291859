/** A sorting on paper: places on one page, cards to cut on the next; a card may be named by its number too. */
import { said, type Note, type SheetOf } from '../parts/sheet/blocks';
import type { SortCard, SortContent } from './schema';

export const sortSheet: SheetOf<SortContent> = ({ question, places, cards }) => ({
	todo: said('sortTodo'),
	blocks: [
		{ block: 'text', text: question, look: 'strong' },
		{ block: 'places', places: places.map(({ name, hint }) => ({ name, hint })) },
		...dependsOn(cards),
		{ block: 'page' },
		{
			block: 'cards',
			across: cards.length > 14 ? 3 : 2,
			numbered: true,
			cards: cards.map(({ text }) => text)
		}
	],
	answers: [{ block: 'notes', notes: cards.map((card, at) => noteOf(card, places, String(at + 1))) }]
});

/** « De quoi ça dépend ? », for the cards that say so. */
function dependsOn(cards: readonly SortCard[]) {
	const items = cards.flatMap(({ reasons = [] }, at) =>
		reasons.length > 0
			? [
					{
						ask: said('card', { n: at + 1 }),
						options: reasons.map(({ text }) => text)
					}
				]
			: []
	);
	if (items.length === 0) return [];
	return [
		{ block: 'heading', text: said('dependsTitle') } as const,
		{ block: 'questions', columns: 2, bare: true, items } as const
	];
}

function noteOf(card: SortCard, places: SortContent['places'], mark: string): Note {
	const nameOf = (id: string) => places.find((one) => one.id === id)?.name ?? id;
	const standing = card.places.filter(({ verdict }) => verdict !== 'rethink');
	return {
		mark,
		text: standing.map(({ id }) => nameOf(id)).join(' · '),
		more: [
			...standing.map(({ explanation }) => explanation),
			...(card.reasons ?? []).flatMap(({ verdict, text, explanation }) =>
				verdict === 'fits' ? [`${text} ${explanation}`] : []
			)
		]
	};
}
