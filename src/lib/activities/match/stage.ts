/** A matching on the stage: what waits for a card, one at a time; once each has one, what the pairs say. */
import { shuffled } from '$lib/domain/random';
import { paged } from '../parts/stage/told';
import { said, type Slide, type StageOf, type StageOption, type StageWord } from '../parts/stage/slides';
import type { MatchAct } from './acts';
import { cardAt, cardsOf, laidAt, leftOf, saidOf, type Card, type MatchState } from './engine';
import type { MatchContent, MatchLeft, Verdict } from './schema';

type Shown = Slide<MatchAct>;

/** The most cards that a class can weigh at once. */
const MOST_CARDS = 5;

export const matchStage: StageOf<MatchContent, MatchState, MatchAct> = (content, state) => {
	if (state.looking)
		return [
			...content.lefts.flatMap((left) => spoken(content, state, left)),
			{ id: 'end', title: said('allSeen'), lines: [] }
		];
	const left = content.lefts.find(({ id }) => !laidAt(state, id));
	return left
		? [asked(content, state, left)]
		: [{ id: 'look', title: said('allPaired'), lines: [], on: { do: 'look' } }];
};

const asked = (content: MatchContent, state: MatchState, left: MatchLeft): Shown => ({
	id: `left-${left.id}`,
	over: content.question,
	title: left.text,
	lines: [],
	options: offered(content, state, left).map(({ card, copy, text }): StageOption<MatchAct> => ({
		id: card,
		text,
		act: { do: 'lay', card, copy, left: left.id }
	}))
});

/**
 * The card that goes with it, even from another left where it lies by mistake (that one is then asked again), and
 * cards of the hand: first those that one may well lay here. In the order in which they are dealt, each once.
 */
function offered(content: MatchContent, state: MatchState, { right, near = [] }: MatchLeft): Card[] {
	const dealt = shuffled(cardsOf(content), state.seed);
	const inHand = dealt.filter((card) => leftOf(state, card) === undefined);
	const own =
		inHand.find(({ card }) => card === right) ?? dealt.find((card) => isAstray(content, state, card, right));
	const isNear = ({ card }: Card) => near.some(({ id }) => id === card);
	const cards = [...(own ? [own] : []), ...inHand.filter(isNear), ...inHand];
	const each = cards.filter((one, i) => cards.findIndex(({ card }) => card === one.card) === i);
	const few = each.slice(0, MOST_CARDS);
	return dealt.filter((card) => few.includes(card));
}

/** A copy of this card lies where it does not go. */
function isAstray({ lefts }: MatchContent, state: MatchState, card: Card, right: string): boolean {
	const at = lefts.find(({ id }) => id === leftOf(state, card));
	return card.card === right && at !== undefined && at.right !== right;
}

const WORDS: Readonly<Record<Verdict, StageWord>> = { fits: 'together', partly: 'partly', rethink: 'reread' };

/** What there is to say of the pair; where another card goes better, that one too. */
function spoken(content: MatchContent, state: MatchState, left: MatchLeft): Shown[] {
	const heard = saidOf(state, left);
	if (!heard) return [];
	const own = content.rights.find(({ id }) => id === left.right)?.text;
	const pair = (id: string, card: string | undefined, word: StageWord, text: string) =>
		paged(`${id}-${left.id}`, [text], { over: card, title: left.text }).map((slide) => ({
			...slide,
			lines: [said(word), ...slide.lines]
		}));
	return [
		...pair('said', cardAt(content, state, left.id)?.text, WORDS[heard.verdict], heard.explanation),
		...(heard.verdict === 'fits'
			? []
			: pair('own', own, heard.verdict === 'partly' ? 'another' : 'together', left.explanation))
	];
}
