/** What a text with gaps may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** What a tile is worth in a gap, in words and never in points. */
export const VERDICTS = ['fits', 'partly', 'rethink'] as const;

/** A tile of the same id in two gaps is one tile: it lies in one of them at a time. */
const tile = v.strictObject({
	id,
	text: prose({ max: 70 }),
	verdict: v.picklist(VERDICTS),
	/** What it changes for who reads the text. */
	echo: prose({ max: 280 })
});

const gap = v.pipe(
	v.strictObject({
		id,
		/** What belongs there, as it is announced: « Ce que j'ai vu ». */
		name: prose({ max: 40 }),
		tiles: v.optional(
			v.pipe(
				listOf(tile, 2),
				v.check((tiles) => tiles.some((one) => one.verdict === 'fits'), 'at least one tile of a gap must fit')
			)
		),
		/** Words of one's own, never asked for. */
		free: v.optional(
			v.strictObject({
				/** They may be about oneself: what becomes of them is then said under the field. */
				about: v.optional(v.literal('self')),
				starter: v.optional(prose({ max: 80 })),
				echo: prose({ max: 280 })
			})
		)
	}),
	v.check(
		(one) => (one.tiles === undefined) !== (one.free === undefined),
		'a gap has either `tiles` or `free`'
	)
);

/** Words, or the id of a gap. The space in between is put in when it is shown. */
const piece = v.pipe(
	v.strictObject({ id, text: v.optional(prose({ max: 400 })), gap: v.optional(id) }),
	v.check(
		(one) => (one.text === undefined) !== (one.gap === undefined),
		'a piece is either `text` or a `gap`'
	)
);

export const clozeSchema = v.pipe(
	v.strictObject({
		question: prose({ max: 160 }),
		passages: v.pipe(
			listOf(v.strictObject({ id, title: v.optional(prose({ max: 80 })), pieces: listOf(piece) })),
			v.maxLength(4, 'four passages at most can be read as one text')
		),
		gaps: v.pipe(listOf(gap), v.maxLength(8, 'eight gaps at most leave something to read'))
	}),
	v.check(({ passages, gaps }) => {
		const used = passages.flatMap((one) => one.pieces.flatMap((piece) => piece.gap ?? []));
		return used.length === gaps.length && gaps.every((one) => used.includes(one.id));
	}, 'every gap stands in the text exactly once, and the text names no other'),
	v.check(
		({ gaps }) => gaps.some((one) => one.tiles),
		'at least one gap has `tiles`: there is nothing to look at else'
	),
	v.check(({ gaps }) => {
		const texts = new Map<string, string>();
		return gaps
			.flatMap((one) => one.tiles ?? [])
			.every((one) => {
				const before = texts.get(one.id);
				texts.set(one.id, one.text);
				return before === undefined || before === one.text;
			});
	}, 'a tile that two gaps share says the same in both'),
	v.check(({ gaps }) => gaps.every((one) => one.id !== 'fin'), '"fin" is the place after the last gap')
);

export type ClozeContent = v.InferOutput<typeof clozeSchema>;
export type ClozeGap = ClozeContent['gaps'][number];
export type ClozePassage = ClozeContent['passages'][number];
export type Verdict = (typeof VERDICTS)[number];
