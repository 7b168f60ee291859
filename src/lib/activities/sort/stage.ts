/** Cards on the stage: one at a time, with the places to choose from; once all lie somewhere, what each place says. */
import { pagesOf } from '../parts/stage/pages';
import { said, type Slide, type StageOf } from '../parts/stage/slides';
import type { SortAct } from './acts';
import { asksWhy, dealt, inHand, placeOf, saidOf, type SortState } from './engine';
import type { SortCard, SortContent } from './schema';

type Shown = Slide<SortAct>;

export const sortStage: StageOf<SortContent, SortState, SortAct> = (content, state) => {
	if (state.looking)
		return [
			...dealt(content, state).flatMap((card) => spoken(content, state, card)),
			{ id: 'end', title: said('allSeen'), lines: [] }
		];
	const unsaid = dealt(content, state).find(
		(card) => asksWhy(content, state, card) && !state.because[card.id]
	);
	if (unsaid) return [why(unsaid)];
	const [card] = inHand(content, state);
	return card
		? [asked(content, card)]
		: [{ id: 'look', title: said('allPlaced'), lines: [], on: { do: 'look' } }];
};

const asked = ({ places, question }: SortContent, card: SortCard): Shown => ({
	id: `card-${card.id}`,
	over: question,
	title: card.text,
	lines: [],
	options: places.map(({ id, name }) => ({ id, text: name, act: { do: 'put', card: card.id, place: id } }))
});

const why = (card: SortCard): Shown => ({
	id: `why-${card.id}`,
	over: card.text,
	title: said('why'),
	lines: [],
	options: (card.reasons ?? []).map(({ id, text }) => ({
		id,
		text,
		act: { do: 'because', card: card.id, reason: id }
	}))
});

function spoken({ places }: SortContent, state: SortState, card: SortCard): Shown[] {
	const heard = saidOf(state, card);
	const place = places.find(({ id }) => id === placeOf(state, card.id));
	return pagesOf(heard ? [heard.explanation] : []).map((lines, i) => ({
		id: `said-${card.id}-${i}`,
		over: place?.name,
		title: card.text,
		lines
	}));
}
