/**
 * The rules of a game on a trail: the class moves one thread together. Every card moves it on by one, however it
 * was dealt with; no team has anything of its own, so none can win or lose.
 */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { seedFrom, shuffled } from '$lib/domain/random';
import { type Age, type Cut, type How, type Pile, type TrailAct } from './acts';
import { asksAge, isFor } from './enough';
import type { TrailCard, TrailContent, TrailKnot, TrailTeam } from './schema';

/** Getting ready, then square by square: a pile is chosen, a card answered, its ideas heard; at knots one chooses. */
export type Step = 'age' | 'teams' | 'cut' | 'pile' | 'card' | 'ideas' | 'thing' | 'way' | 'end';

/** Where the class stands. Authored ids only: the language may change in between. */
export interface TrailState {
	/** With the cut, it deals the cards: the same for this attempt whatever the language. */
	readonly seed: number;
	readonly step: Step;
	readonly age: Age | undefined;
	/** How many play; 0 until it is said. */
	readonly teams: number;
	readonly cut: Cut | undefined;
	/** Of the open square that is being played. */
	readonly pile: Pile | undefined;
	readonly played: readonly { readonly card: string; readonly how: How }[];
	/** What was chosen, by knot. */
	readonly things: Readonly<Record<string, string>>;
}

/** The place after the last square. */
export const END = 'fin';

export const trailEngine: Engine<TrailContent, TrailState, TrailAct> = {
	start: (content, seed) => ({
		seed,
		step: asksAge(content) ? 'age' : 'teams',
		age: undefined,
		teams: 0,
		cut: undefined,
		pile: undefined,
		played: [],
		things: {}
	}),
	advance,
	assess,
	place: (content, state) =>
		state.step === 'end' ? END : (cardOf(content, state)?.id ?? knotAt(content, state)?.id ?? state.step)
};

function advance(content: TrailContent, state: TrailState, act: TrailAct): TrailState | null {
	switch (act.do) {
		case 'age':
			return state.step === 'age' ? { ...state, step: 'teams', age: act.age } : null;
		case 'teams': {
			const may = act.teams >= 1 && act.teams <= content.teams.length;
			return state.step === 'teams' && may ? { ...state, step: 'cut', teams: act.teams } : null;
		}
		case 'cut':
			return state.step === 'cut' ? toSquare(content, { ...state, cut: act.at }) : null;
		case 'pile':
			return state.step === 'pile' && act.square === state.played.length
				? { ...state, step: 'card', pile: act.pile }
				: null;
		case 'answer': {
			const card = act.square === state.played.length ? cardOf(content, state)?.id : undefined;
			if (state.step !== 'card' || card === undefined) return null;
			return { ...state, step: 'ideas', played: [...state.played, { card, how: act.how }] };
		}
		case 'on':
			return state.step === 'ideas' && passed(state) === act.square
				? afterSquare(content, { ...state, pile: undefined })
				: null;
		case 'thing': {
			const knot = state.step === 'thing' ? knotAt(content, state) : undefined;
			if (knot?.id !== act.knot || !knot.things.some(({ id }) => id === act.thing)) return null;
			return { ...state, step: 'way', things: { ...state.things, [knot.id]: act.thing } };
		}
		case 'way':
			if (state.step !== 'way' || knotAt(content, state)?.id !== act.knot) return null;
			return act.to === 'end' ? { ...state, step: 'end' } : toSquare(content, state);
	}
}

function toSquare(content: TrailContent, state: TrailState): TrailState {
	const isOpen = squaresOf(content)[state.played.length] === 'free';
	return { ...state, step: isOpen ? 'pile' : 'card' };
}

function afterSquare(content: TrailContent, state: TrailState): TrailState {
	if (state.played.length >= squaresOf(content).length) return { ...state, step: 'end' };
	return knotAt(content, state) ? { ...state, step: 'thing' } : toSquare(content, state);
}

function assess(content: TrailContent, state: TrailState): Assessment {
	if (state.step === 'end')
		return { status: 'done', observed: state.played.map(({ card, how }) => ({ what: how, at: card })) };
	if (state.age === undefined && state.teams === 0) return { status: 'untouched' };
	return { status: 'under-way', progress: { done: passed(state), of: squaresOf(content).length } };
}

/** What lies on each square, from the start to the end. */
export const squaresOf = ({ stretches }: TrailContent): readonly (Pile | 'free')[] =>
	stretches.flatMap(({ squares }) => squares);

/** How many squares the thread has left behind: one whose ideas are being heard is not yet among them. */
export const passed = ({ played, step }: TrailState): number => played.length - (step === 'ideas' ? 1 : 0);

/** The knot that the thread has come to, by the number of squares before it. */
export function knotAt(
	content: TrailContent,
	{ played }: TrailState
): (TrailKnot & { id: string }) | undefined {
	let before = 0;
	for (const { id, squares, knot } of content.stretches) {
		before += squares.length;
		if (before === played.length && knot) return { id, ...knot };
	}
	return undefined;
}

/** The card that is being played or talked about; absent between two squares. */
export function cardOf(content: TrailContent, state: TrailState): TrailCard | undefined {
	if (state.step === 'ideas') return findCard(content, state.played.at(-1)?.card);
	if (state.step !== 'card') return undefined;
	const square = squaresOf(content)[state.played.length];
	const pile = state.pile ?? (square === 'free' ? undefined : square);
	if (!pile) return undefined;
	const before = state.played.filter(({ card }) => findCard(content, card)?.pile === pile).length;
	return dealt(content, state, pile)[before];
}

/** The cards of a pile in the order in which this attempt draws them. */
export const dealt = (
	content: TrailContent,
	{ seed, cut, age }: Pick<TrailState, 'seed' | 'cut' | 'age'>,
	pile: Pile
): TrailCard[] =>
	shuffled(
		content.cards.filter((one) => one.pile === pile && isFor(one, age)),
		seedFrom(`${seed}/${cut}/${pile}`)
	);

/** The teams that play. */
export const teamsOf = (content: TrailContent, { teams }: Pick<TrailState, 'teams'>): readonly TrailTeam[] =>
	content.teams.slice(0, teams);

/** Whose turn it is; absent before the first square and once all is over. */
export function teamOf(content: TrailContent, state: TrailState): TrailTeam | undefined {
	if (state.cut === undefined || state.step === 'end') return undefined;
	// Where the deck was cut says who begins too.
	return content.teams[(passed(state) + state.cut) % state.teams];
}

export const findCard = (content: TrailContent, id: string | undefined): TrailCard | undefined =>
	content.cards.find((one) => one.id === id);

/** What the class chose at its knots, in the order of the board. */
export const chosen = ({ stretches }: TrailContent, { things }: Pick<TrailState, 'things'>) =>
	stretches.flatMap(({ id, knot }) => knot?.things.find((one) => one.id === things[id]) ?? []);
