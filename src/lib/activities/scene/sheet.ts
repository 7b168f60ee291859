/** Pictures on paper: each beside what one sees in it, by number, and what is asked about it. */
import { said, type Block, type Note, type Question, type SheetOf } from '../parts/sheet/blocks';
import type { Ask, MeaningAsk } from './asks';
import { inReadingOrder } from './grid';
import type { Picture, PlanPicture, PosterPicture, SceneContent, Spot, StillPicture } from './schema';
import { CUTS } from './shapes';

export const sceneSheet: SheetOf<SceneContent> = ({ pictures }) => ({
	todo: said(pictures.every(({ use }) => use === 'map') ? 'planTodo' : 'sceneTodo'),
	blocks: blocksOf(pictures),
	answers: pictures.flatMap((picture): Block[] => [
		{ block: 'heading', text: picture.name },
		{ block: 'notes', notes: notesOf(picture) }
	])
});

/** Plans have a page each; pictures to look into follow each other in two columns. */
function blocksOf(pictures: readonly Picture[]): Block[] {
	const looked = pictures.flatMap((one) => (one.use === 'map' ? [] : lookedAt(one)));
	const plans = pictures.flatMap((one) => (one.use === 'map' ? [one] : []));
	return [
		...(looked.length > 0 ? [{ block: 'columns', blocks: looked } as const] : []),
		...plans.flatMap((one, at): Block[] => [
			...(at > 0 || looked.length > 0 ? [{ block: 'page' } as const] : []),
			...planBlocks(one)
		])
	];
}

function lookedAt(picture: StillPicture | PosterPicture): Block[] {
	const spots = inReadingOrder(picture.spots);
	const still = picture.use === 'still';
	const shown: Block = still ? stillOf(picture, spots) : posterOf(picture);
	const further = still ? feelingsOf(picture) : picture.meaning.map((one) => asked(one));
	return [
		{ block: 'heading', text: picture.name },
		...(still ? [{ block: 'text', text: picture.freeze } as const] : []),
		shown,
		{ block: 'questions', columns: 1, items: spots.flatMap(spotOf) },
		...(further.length > 0 ? [{ block: 'questions', columns: 1, bare: true, items: further } as const] : [])
	];
}

const stillOf = ({ place, figures, describe }: StillPicture, spots: readonly Spot[]): Block => ({
	block: 'picture',
	place,
	describe,
	figures: figures.map(({ id, posture, x }) => ({ person: id, posture, x })),
	spots: spots.map(({ x, y }) => ({ x, y }))
});

const DARK: readonly string[] = ['plum', 'teal', 'night', 'leaf'];
const LIGHT: readonly string[] = ['cream', 'sand', 'sun', 'mint', 'mustard'];

/** Papers that are told apart by their colour are told apart in black and white too. */
const toneOf = (paper: string) => (DARK.includes(paper) ? 'dark' : LIGHT.includes(paper) ? 'light' : 'mid');

function posterOf({ title, slogan, shapes, describe, spots }: PosterPicture): Block {
	return {
		block: 'poster',
		title,
		slogan,
		shapes: shapes.map(({ shape, paper, x, y, big }) => {
			const cut = CUTS[shape];
			return { paper: cut.paper, thread: cut.thread, tone: toneOf(paper), x, y, big: big === true };
		}),
		spots: inReadingOrder(spots).map(({ x, y }) => ({ x, y })),
		describe
	};
}

/** The first question stands with what one sees; the others follow under the same number. */
function spotOf({ name, see, asks = [] }: Spot, at: number): Question[] {
	const mark = String(at + 1);
	const before = said('spot', { name, see });
	const [first, ...others] = asks.map((one) => asked(one));
	return [{ ...(first ?? { options: [] }), mark, before }, ...others.map((one) => ({ ...one, mark: '' }))];
}

const asked = (one: Ask | MeaningAsk): Question =>
	one.ask === 'choice'
		? { ask: one.question, options: one.options.map(({ text }) => text) }
		: { ask: one.question, options: [], write: { label: one.starter, lines: 1 } };

const feelingsOf = ({ feelings = [], feels = [] }: StillPicture): Question[] =>
	feels.map(({ id }) => ({
		ask: said('feels', { name: `{${id}}` }),
		options: feelings.map(({ name }) => name),
		inline: true
	}));

function planBlocks({ name, describe, question, rooms, words, helps, onPaper }: PlanPicture): Block[] {
	return [
		{ block: 'heading', text: name },
		{
			block: 'plan',
			describe,
			rooms: inReadingOrder(rooms).map(({ name, x, y, w, h }) => ({ name, x, y, w, h }))
		},
		{ block: 'text', text: question, look: 'strong' },
		{ block: 'ticks', inline: true, options: words.map(({ name }) => name) },
		{
			block: 'notes',
			columns: 2,
			notes: inReadingOrder(rooms).flatMap((one) => (one.see ? [{ text: one.name, more: [one.see] }] : []))
		},
		...(helps
			? [{ block: 'ticks', title: said('planHelps'), options: helps.map(({ text }) => text) } as const]
			: []),
		{ block: 'text', text: onPaper, look: 'framed' }
	];
}

function notesOf(picture: Picture): Note[] {
	if (picture.use === 'map')
		return picture.rooms.flatMap(({ name, echo }) => (echo ? [{ text: name, more: [echo] }] : []));
	const asks = [
		...inReadingOrder(picture.spots).flatMap(({ asks = [] }) => asks),
		...(picture.use === 'poster' ? picture.meaning : [])
	];
	const feels = picture.use === 'still' ? (picture.feels ?? []) : [];
	return [
		...asks.flatMap((one) =>
			one.ask === 'choice' ? one.options.map(({ text, explanation }) => ({ text, more: [explanation] })) : []
		),
		...feels.map(({ id, echoes }) => ({
			text: said('feels', { name: `{${id}}` }),
			more: echoes.map(({ echo }) => echo)
		}))
	];
}
