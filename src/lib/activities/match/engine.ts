/** The rules of matching. Nothing is said pair by pair: one looks at what is laid, and may still lay otherwise. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { shuffled } from '$lib/domain/random';
import type { MatchAct } from './acts';
import type { MatchContent, MatchLeft, Verdict } from './schema';

/** A card that lies beside a left. */
export interface Laid {
	/** Id of the right card. */
	readonly card: string;
	readonly copy: number;
}

/** Where a learner stands. Authored ids only: the language may change in between. */
export interface MatchState {
	/** Orders the cards: the same for this attempt whatever the language. */
	readonly seed: number;
	/** What lies beside each left, by its id; a left with nothing is absent. */
	readonly laid: Readonly<Record<string, Laid>>;
	/** What the pairs say is shown. */
	readonly looking: boolean;
	/** Ids of cards that were taken away while the pairs spoke, by left, oldest first. */
	readonly before: Readonly<Record<string, readonly string[]>>;
}

/** A card that can be taken: `key` tells copies apart. */
export interface Card extends Laid {
	readonly key: string;
	readonly text: string;
}

/** The place after the last pair. */
export const END = 'fin';

export const matchEngine: Engine<MatchContent, MatchState, MatchAct> = {
	start: (_content, seed) => ({ seed, laid: {}, looking: false, before: {} }),
	advance,
	assess,
	place: (content, state) => content.lefts.find((one) => !laidAt(state, one.id))?.id ?? END
};

function advance(content: MatchContent, state: MatchState, act: MatchAct): MatchState | null {
	switch (act.do) {
		case 'lay':
			return lay(content, state, { card: act.card, copy: act.copy }, act.left);
		case 'look':
			return state.looking || Object.keys(state.laid).length === 0 ? null : { ...state, looking: true };
	}
}

function lay(content: MatchContent, state: MatchState, one: Laid, left: string): MatchState | null {
	if (!content.lefts.some(({ id }) => id === left)) return null;
	if (!cardsOf(content).some((card) => isSame(card, one))) return null;
	const there = laidAt(state, left);
	// Another copy of the card that lies here already says the same.
	if (there?.card === one.card) return null;
	const from = leftOf(state, one);
	const others = Object.entries(state.laid).filter(([id]) => id !== left && id !== from);
	const next = { ...state, laid: { ...Object.fromEntries(others), [left]: one } };
	if (!state.looking) return next;
	const taken = [from !== undefined && ([from, one.card] as const), there && ([left, there.card] as const)];
	const before = { ...state.before };
	for (const away of taken) if (away) before[away[0]] = [...(before[away[0]] ?? []), away[1]];
	return { ...next, before };
}

function assess(content: MatchContent, state: MatchState): Assessment {
	if (state.looking)
		return {
			status: 'done',
			observed: Object.keys(state.before).map((at) => ({ what: 'second-try', at }))
		};
	const done = Object.keys(state.laid).length;
	if (done === 0) return { status: 'untouched' };
	return { status: 'under-way', progress: { done, of: content.lefts.length } };
}

const isSame = (one: Laid, other: Laid) => one.card === other.card && one.copy === other.copy;
const keyOf = ({ card, copy }: Laid) => (copy === 1 ? card : `${card}/${copy}`);

/** Every card, as often as there are lefts that it goes with, and once when there is none. */
export function cardsOf({ lefts, rights }: MatchContent): Card[] {
	return rights.flatMap(({ id: card, text }) => {
		const times = Math.max(1, lefts.filter((one) => one.right === card).length);
		return Array.from({ length: times }, (_, index) => {
			const one = { card, copy: index + 1 };
			return { ...one, key: keyOf(one), text };
		});
	});
}

export const findCard = (content: MatchContent, key: string): Card | undefined =>
	cardsOf(content).find((one) => one.key === key);

export const laidAt = (state: MatchState, left: string): Laid | undefined =>
	Object.hasOwn(state.laid, left) ? state.laid[left] : undefined;

/** Id of the left beside which a card lies, or `undefined` while it is in the hand. */
export const leftOf = (state: MatchState, one: Laid): string | undefined =>
	Object.keys(state.laid).find((left) => isSame(state.laid[left]!, one));

/** The card that lies beside a left. */
export function cardAt(content: MatchContent, state: MatchState, left: string): Card | undefined {
	const laid = laidAt(state, left);
	return laid && cardsOf(content).find((card) => isSame(card, laid));
}

/** The cards that lie nowhere yet, as this attempt deals them. */
export const inHand = (content: MatchContent, state: MatchState): Card[] =>
	shuffled(cardsOf(content), state.seed).filter((card) => leftOf(state, card) === undefined);

/** What there is to say of the pair that is laid here. */
export function saidOf(
	state: MatchState,
	left: MatchLeft
): { readonly verdict: Verdict; readonly explanation: string } | undefined {
	const card = laidAt(state, left.id)?.card;
	if (card === undefined) return undefined;
	if (card === left.right) return { verdict: 'fits', explanation: left.explanation };
	const near = left.near?.find((one) => one.id === card);
	return near ?? { verdict: 'rethink', explanation: left.hint };
}
