/** Whether there are cards enough for every way over the board: no pile runs out in the middle of a lesson. */
import { AGES, PILES, type Age, type Pile } from './acts';

interface Dealt {
	readonly cards: readonly { readonly pile: Pile; readonly for?: Age | undefined }[];
	readonly stretches: readonly { readonly squares: readonly (Pile | 'free')[] }[];
}

/** Of two ages, one must be chosen; where no card is for one of them alone, nothing is asked. */
export const asksAge = ({ cards }: Dealt): boolean => cards.some((one) => one.for !== undefined);

/** The cards of an age: its own, and those that are for everybody. */
export const isFor = (card: { readonly for?: Age | undefined }, age: Age | undefined): boolean =>
	card.for === undefined || card.for === age;

/** In a sentence, which pile could run out; `undefined` where none can. */
export function shortOf(content: Dealt): string | undefined {
	const squares = content.stretches.flatMap((one) => one.squares);
	const free = squares.filter((one) => one === 'free').length;
	for (const age of asksAge(content) ? AGES : [undefined])
		for (const pile of PILES) {
			const most = squares.filter((one) => one === pile).length + free;
			const has = content.cards.filter((one) => one.pile === pile && isFor(one, age)).length;
			if (has < most)
				return `"${pile}" may be drawn ${most} times, and ${age ? `"${age}" has` : 'there are'} ${has} cards of it`;
		}
	return undefined;
}
