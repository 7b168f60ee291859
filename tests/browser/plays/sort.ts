import { dealt } from '../../../src/lib/activities/sort/engine';
import type { SortCard } from '../../../src/lib/activities/sort/schema';
import { move, oneOf, press, type Play } from './play';

/** Each card where it fits, the first one elsewhere until the pockets have spoken; why it depends, where they ask. */
export const sort: Play<'sort'> = ({ content }, seed, dealing) => {
	const cards = dealt(content, { seed: dealing });
	const fitting = (card: SortCard) => card.places.filter((one) => one.verdict === 'fits');
	const others = (card: SortCard) => card.places.filter((one) => one.verdict !== 'fits');
	const put = (card: SortCard, place: string) => {
		const { name, depends } = content.places.find((one) => one.id === place)!;
		const reason = depends ? card.reasons?.find((one) => one.verdict === 'fits') : undefined;
		return [move(card.text, name), ...(reason ? [press(reason.text)] : [])];
	};
	const astray = cards.find((card) => others(card).length > 0);
	return [
		...cards.flatMap((card) => put(card, oneOf(card === astray ? others(card) : fitting(card), seed).id)),
		press('Regarder ensemble'),
		...(astray ? put(astray, oneOf(fitting(astray), seed).id) : [])
	];
};
