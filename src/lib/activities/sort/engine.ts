/** The rules of sorting. Nothing is said card by card: one looks once all lie somewhere, and may still move them. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { shuffled } from '$lib/domain/random';
import type { SortAct } from './acts';
import type { SortCard, SortContent, SortPlace, Verdict } from './schema';

/** Where a learner stands. Authored ids only: the language may change in between. */
export interface SortState {
	/** Orders the cards: the same for this attempt whatever the language. */
	readonly seed: number;
	/** Where each card lies, by id; a card that was never put anywhere is absent. */
	readonly at: Readonly<Record<string, string>>;
	/** Why it depends, by id of card. */
	readonly because: Readonly<Record<string, string>>;
	/** What the places say is shown. */
	readonly looking: boolean;
	/** Places that a card was taken out of while they spoke, oldest first. */
	readonly before: Readonly<Record<string, readonly string[]>>;
}

/** The place after the last card. */
export const END = 'fin';

export const sortEngine: Engine<SortContent, SortState, SortAct> = {
	start: (_content, seed) => ({ seed, at: {}, because: {}, looking: false, before: {} }),
	advance,
	assess,
	place: (content, state) => inHand(content, state)[0]?.id ?? END
};

function advance(content: SortContent, state: SortState, act: SortAct): SortState | null {
	switch (act.do) {
		case 'put':
			return put(content, state, act.card, act.place);
		case 'because':
			return because(content, state, act.card, act.reason);
		case 'look':
			return state.looking || inHand(content, state).length > 0 ? null : { ...state, looking: true };
	}
}

function put(content: SortContent, state: SortState, card: string, place: string): SortState | null {
	const from = placeOf(state, card);
	if (!findCard(content, card) || !content.places.some((one) => one.id === place) || from === place)
		return null;
	const { [card]: _reason, ...others } = state.because;
	const left = state.looking && from !== undefined ? [...(state.before[card] ?? []), from] : undefined;
	return {
		...state,
		at: { ...state.at, [card]: place },
		because: others,
		before: left ? { ...state.before, [card]: left } : state.before
	};
}

function because(content: SortContent, state: SortState, id: string, reason: string): SortState | null {
	const card = findCard(content, id);
	if (!card || !asksWhy(content, state, card) || state.because[id] === reason) return null;
	if (!card.reasons?.some((one) => one.id === reason)) return null;
	return { ...state, because: { ...state.because, [id]: reason } };
}

function assess(content: SortContent, state: SortState): Assessment {
	if (state.looking) {
		const second = Object.keys(state.before).map((at) => ({ what: 'second-try', at }));
		const depends = Object.keys(state.because).map((at) => ({ what: 'depends', at }));
		return { status: 'done', observed: [...second, ...depends] };
	}
	const done = Object.keys(state.at).length;
	if (done === 0) return { status: 'untouched' };
	return { status: 'under-way', progress: { done, of: content.cards.length } };
}

export const findCard = (content: SortContent, id: string): SortCard | undefined =>
	content.cards.find((one) => one.id === id);

/** Id of the place that a card lies in, or `undefined` while it lies in none. */
export const placeOf = (state: SortState, card: string): string | undefined =>
	Object.hasOwn(state.at, card) ? state.at[card] : undefined;

/** The cards in the order in which this attempt deals them. */
export const dealt = (content: SortContent, state: Pick<SortState, 'seed'>): SortCard[] =>
	shuffled(content.cards, state.seed);

/** The cards that lie nowhere yet. */
export const inHand = (content: SortContent, state: SortState): SortCard[] =>
	dealt(content, state).filter((card) => placeOf(state, card.id) === undefined);

/** The cards of one place. */
export const cardsIn = (content: SortContent, state: SortState, place: SortPlace): SortCard[] =>
	dealt(content, state).filter((card) => placeOf(state, card.id) === place.id);

/** The card lies where it depends, and it has reasons to choose from. */
export function asksWhy(content: SortContent, state: SortState, card: SortCard): boolean {
	const here = content.places.find((one) => one.id === placeOf(state, card.id));
	return here?.depends === true && card.reasons !== undefined;
}

/** What the place says of a card that lies there; with the reason that was given, what the reason says. */
export function saidOf(
	state: SortState,
	card: SortCard
): { readonly verdict: Verdict; readonly explanation: string } | undefined {
	const reason = card.reasons?.find((one) => one.id === state.because[card.id]);
	return reason ?? card.places.find((one) => one.id === placeOf(state, card.id));
}
