/** A game on a trail on paper: the board, what its pennants say, and the cards to cut out; ideas are the adult's. */
import { said, type Block, type Drawing, type Note, type SheetOf } from '../parts/sheet/blocks';
import { AGES, PILES, type Age } from './acts';
import { GLYPHS, PENNANT, SIGNS } from './glyphs';
import { laid, threadThrough } from './path';
import type { TrailCard, TrailContent } from './schema';

/** Three rows of five cards leave room to read them at arm's length. */
const ON_A_PAGE = 15;

type Paths = Drawing['paths'];

export const trailSheet: SheetOf<TrailContent> = (content) => ({
	todo: said('trailTodo'),
	blocks: [
		...content.rules.map(({ text }): Block => ({ block: 'text', text })),
		{ block: 'heading', text: said('trailLegend') },
		{ block: 'drawing', drawing: legend(content) },
		{ block: 'text', text: said('trailFree') },
		{ block: 'notes', columns: 2, notes: PILES.map((pile) => noteOf(content, pile)) },
		{ block: 'heading', text: said('trailTeams') },
		{ block: 'drawing', drawing: teams(content) },
		{ block: 'heading', text: said('trailKnots') },
		...content.stretches.flatMap(({ knot }): Block[] =>
			knot
				? [
						{
							block: 'ticks',
							title: `${knot.name}. ${knot.question}`,
							inline: true,
							options: knot.things.map(({ text }) => text)
						}
					]
				: []
		),
		{ block: 'heading', text: content.end.name },
		{ block: 'text', text: content.end.told },
		{ block: 'text', text: content.end.talk },
		{ block: 'page' },
		{ block: 'text', text: said('trailPrint'), look: 'after' },
		{ block: 'drawing', drawing: board(content) },
		...[undefined, ...AGES].flatMap((age) => pagesOf(content, age))
	],
	answers: content.cards.map(({ text, ideas, pile }): Block => {
		const note: Note = { mark: content.piles[pile].name, text, more: ideas.map((one) => one.text) };
		return { block: 'notes', notes: [note] };
	})
});

const noteOf = ({ piles }: TrailContent, pile: keyof TrailContent['piles']): Note => ({
	text: piles[pile].name,
	more: [piles[pile].todo]
});

function pagesOf({ cards, piles }: TrailContent, age: Age | undefined): Block[] {
	const own = PILES.flatMap((pile) => cards.filter((one) => one.pile === pile && one.for === age));
	const pages: TrailCard[][] = [];
	for (let at = 0; at < own.length; at += ON_A_PAGE) pages.push(own.slice(at, at + ON_A_PAGE));
	return pages.flatMap((some): Block[] => [
		{ block: 'page' },
		{ block: 'heading', text: said(`trailFor_${age ?? 'all'}`) },
		{ block: 'cards', across: 3, cards: some.map(({ pile, text }) => ({ over: piles[pile].name, text })) }
	]);
}

/** The whole board on a page that stands upright. */
function board(content: TrailContent): Drawing {
	const stops = [
		{ name: content.start },
		...content.stretches.flatMap(({ squares, knot }) => [
			...squares.map((pile) => ({ pile })),
			...(knot ? [{ name: knot.name }] : [])
		]),
		{ name: content.end.name }
	];
	const { points, width, height } = laid(stops.length, 'tall');
	const signs = stops.flatMap((stop, at): Paths => {
		const { x, y } = points[at]!;
		return 'pile' in stop
			? pennant(stop.pile, x, y)
			: [{ d: 'M-26 0a26 26 0 1 0 52 0a26 26 0 1 0-52 0', look: 'paper', at: { x, y, scale: 1 } }];
	});
	const labels = stops.flatMap((stop, at) => {
		const { x, y } = points[at]!;
		return 'pile' in stop ? [] : [{ x, y: y + 50, lines: [stop.name] }];
	});
	return {
		box: `-36 0 ${width + 72} ${height}`,
		size: 'whole',
		describe: said('trailBoard', { start: content.start, end: content.end.name }),
		paths: [{ d: threadThrough(points), look: 'dash' }, ...signs],
		labels
	};
}

const pennant = (pile: keyof typeof GLYPHS, x: number, y: number): Paths => [
	{ d: PENNANT, look: 'paper', at: { x, y, scale: 1 } },
	{ d: GLYPHS[pile], at: { x: x - 21, y: y + 9, scale: 1.75 } }
];

function legend({ piles }: TrailContent): Drawing {
	const shown = PILES.map((pile) => ({ pile, name: piles[pile].name }));
	return {
		box: `0 0 ${shown.length * 170} 164`,
		size: 'whole',
		describe: shown.map(({ name }) => name).join(', '),
		paths: shown.flatMap(({ pile }, at) => pennant(pile, 85 + at * 170, 0)),
		labels: shown.map(({ name }, at) => ({ x: 85 + at * 170, y: 134, lines: inTwo(name) }))
	};
}

const teams = ({ teams }: TrailContent): Drawing => ({
	box: `0 0 ${teams.length * 150} 116`,
	size: 'whole',
	describe: teams.map(({ name }) => name).join(', '),
	paths: teams.map(({ shape }, at) => ({
		d: SIGNS[shape],
		look: 'paper',
		at: { x: 51 + at * 150, y: 4, scale: 1 }
	})),
	labels: teams.map(({ name }, at) => ({ x: 75 + at * 150, y: 86, lines: inTwo(name) }))
});

/** A name on two lines, cut at the space nearest to its middle; the no-break spaces of French hold. */
function inTwo(name: string): string[] {
	const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
	const far = (at: number) => Math.abs(at - name.length / 2);
	const [cut] = spaces.toSorted((one, other) => far(one) - far(other));
	return cut === undefined ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}
