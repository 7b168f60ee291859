/** What a search for signals may be made of. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** What a signal is worth at a place, in words and never in points. */
export const VERDICTS = ['fits', 'partly', 'rethink'] as const;

/** What is looked for; its letter and its shape come from its rank: A ○, B △, C □, D ◇. */
const signal = v.strictObject({
	id,
	name: prose({ max: 60 }),
	/** A few words more, under the name. */
	hint: v.optional(prose({ max: 100 }))
});

/** A piece of a passage, cut by the author; one space, or none before a comma, stands between two. */
const segment = v.pipe(
	v.strictObject({
		id,
		/** Begins a message of somebody. */
		from: v.optional(id),
		/** Begins a paragraph. */
		newLine: v.optional(v.boolean()),
		text: prose({ max: 200 }),
		/** Given: it can be marked. It then says something of every signal, by its id. */
		signals: v.optional(
			listOf(v.strictObject({ id, verdict: v.picklist(VERDICTS), explanation: prose({ max: 280 }) }))
		),
		/** Why one may read past it. */
		easyToMiss: v.optional(prose({ max: 200 }))
	}),
	v.check(
		(it) => it.easyToMiss === undefined || (it.signals ?? []).some((one) => one.verdict === 'fits'),
		'only a signal that fits is easy to miss'
	)
);

const passage = v.strictObject({
	id,
	title: v.optional(prose({ max: 80 })),
	/** It tells an image in words: none is shown. */
	image: v.optional(v.boolean()),
	segments: listOf(segment)
});

export const markSchema = v.pipe(
	v.strictObject({
		question: prose({ max: 160 }),
		/** Who writes, where messages are read. */
		cast: v.optional(v.array(id), []),
		signals: v.pipe(listOf(signal), v.maxLength(4, 'four signals at most can be kept in mind')),
		passages: v.pipe(listOf(passage), v.maxLength(6, 'six passages at most')),
		/** What the signals say together, and what one does then. Pedagogy: seeing leads to somebody. */
		meaning: prose({ max: 300 })
	}),
	v.check(({ passages }) => {
		const all = passages.flatMap((one) => one.segments.map((segment) => segment.id));
		return new Set(all).size === all.length;
	}, 'two segments have the same id, be it in two passages'),
	v.check(
		({ signals, passages }) =>
			passages.every(({ segments }) =>
				segments.every(
					(one) =>
						!one.signals ||
						(one.signals.length === signals.length &&
							signals.every((here) => one.signals!.some((it) => it.id === here.id)))
				)
			),
		'a segment that can be marked says something of every signal: one entry of `signals` for each, and no other'
	),
	v.check(
		({ signals, passages }) =>
			signals.every((one) =>
				passages.some(({ segments }) =>
					segments.some((here) => here.signals?.some((it) => it.id === one.id && it.verdict === 'fits'))
				)
			),
		'each signal that is looked for fits somewhere'
	),
	v.check(
		({ cast, passages }) =>
			passages.every(({ segments }) =>
				segments.every(({ from }) => from === undefined || cast.includes(from))
			),
		'a message is from somebody who is not in `cast`'
	),
	v.check(
		({ passages }) => passages.every((one) => one.id !== 'fin'),
		'"fin" is the place after the last passage'
	)
);

export type MarkContent = v.InferOutput<typeof markSchema>;
export type Signal = MarkContent['signals'][number];
export type Passage = MarkContent['passages'][number];
export type Segment = Passage['segments'][number];
export type Verdict = (typeof VERDICTS)[number];
