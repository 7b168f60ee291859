/** A fresco on the stage: cards one at a time, then threads, each followed by what can be done there. */
import { shuffled } from '$lib/domain/random';
import { said, type Slide } from '../parts/stage/slides';
import { paged, withOn } from '../parts/stage/told';
import type { FrescoAct } from './acts';
import {
	columnOf,
	findLink,
	inHand,
	isElsewhere,
	isEnough,
	saidOfLink,
	type FrescoState,
	type Link
} from './fresco';
import type { Card, FrescoContent } from './schema';

type Shown = Slide<FrescoAct>;

/** The most cards that a thread may be led to. */
const MOST_ENDS = 4;
const VERDICTS = {
	fits: said('threadFits'),
	partly: said('threadPartly'),
	other: said('threadOther')
} as const;

export function frescoStage(content: FrescoContent, state: FrescoState): Shown[] {
	if (state.ready) return told(content, state);
	const [card] = inHand(content, state);
	if (card) return [...elsewhere(content, state), laid(content, card)];
	const open = state.links.find(({ lever }) => lever === undefined);
	if (open) return [...sewn(content, open), mending(content, open)];
	const last = state.links.at(-1);
	const before = last ? mended(content, last) : elsewhere(content, state);
	const next = sewing(content, state);
	if (next) return [...before, next];
	return withOn(before, { do: 'ready' });
}

const laid = ({ columns, question }: FrescoContent, card: Card): Shown => ({
	id: `card-${card.id}`,
	over: question,
	title: card.text,
	lines: [],
	options: columns.map(({ id, name }) => ({ id, text: name, act: { do: 'put', card: card.id, column: id } }))
});

/** Why the card that was laid last may be expected in another column. */
function elsewhere(content: FrescoContent, state: FrescoState): Shown[] {
	const card = shuffled(content.cards, state.seed).findLast(({ id }) => columnOf(state, id) !== undefined);
	if (!card || !isElsewhere(state, card)) return [];
	return paged('elsewhere', [card.because], { over: said('elsewhere'), title: card.text });
}

/** From where the next thread starts, with the cards that it may lead to; nothing once each known one was asked for. */
function sewing(content: FrescoContent, state: FrescoState): Shown | undefined {
	const known = shuffled(content.links, state.seed);
	const isFirst = ({ from }: Link, i: number) => known.findIndex((one) => one.from === from) === i;
	const inTurn = [...known.filter(isFirst), ...known.filter((one, i) => !isFirst(one, i))];
	const turn = inTurn[state.links.length];
	if (!turn) return undefined;
	const { from } = turn;
	const others = shuffled(content.cards, state.seed + state.links.length).map(({ id }) => id);
	const ends = [
		...new Set([turn.to, ...known.filter((one) => one.from === from).map(({ to }) => to), ...others])
	]
		.filter((to) => to !== from && !findLink(state, from, to))
		.slice(0, MOST_ENDS);
	const enough = isEnough(content, state);
	return {
		id: `from-${from}`,
		over: said('leadsWhere'),
		title: textOf(content, from),
		lines: enough ? [said('orReady')] : [],
		options: content.cards
			.filter(({ id }) => ends.includes(id))
			.map(({ id, text }) => ({ id, text, act: { do: 'link', from, to: id } })),
		on: enough ? { do: 'ready' } : undefined
	};
}

function sewn(content: FrescoContent, link: Link): Shown[] {
	const { verdict, explanation } = saidOfLink(content, link);
	return paged('thread', [explanation], ends(content, link)).map((slide, i) =>
		i === 0 ? { ...slide, lines: [VERDICTS[verdict], ...slide.lines] } : slide
	);
}

const mending = (content: FrescoContent, link: Link): Shown => ({
	id: 'mend',
	over: `${textOf(content, link.from)} ${ends(content, link).title}`,
	title: said('actHere'),
	lines: [],
	options: content.levers.map(({ id, text }) => ({
		id,
		text,
		act: { do: 'mend', from: link.from, to: link.to, lever: id }
	}))
});

function mended({ levers }: FrescoContent, link: Link): Shown[] {
	const lever = levers.find(({ id }) => id === link.lever);
	return lever ? paged('lever', [lever.explanation], { over: said('chosen'), title: lever.text }) : [];
}

/** The whole, for who tells it: a thread at a time, with its lever. */
const told = (content: FrescoContent, { links }: FrescoState): Shown[] => [
	{ id: 'ready', title: said('frescoReady'), lines: [] },
	...links.map((link, i) => ({
		id: `told-${i}`,
		...ends(content, link),
		lines: content.levers.filter(({ id }) => id === link.lever).flatMap(({ text }) => [said('canAct'), text])
	}))
];

const textOf = ({ cards }: FrescoContent, card: string): string =>
	cards.find(({ id }) => id === card)?.text ?? card;

const ends = (content: FrescoContent, { from, to }: Link) => ({
	over: textOf(content, from),
	title: `→ ${textOf(content, to)}`
});
