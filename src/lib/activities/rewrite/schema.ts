/** What a rewriting into a clear message may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** What a part is worth in the message, in words and never in points. */
export const VERDICTS = ['fits', 'partly', 'rethink'] as const;

/** Observation, feeling, need, request: as many as there are, in the order in which they are said. */
const STRIPS = 4;

const strip = v.strictObject({
	id,
	/** As the message says it: « Quand… ». */
	name: v.pipe(
		prose({ max: 30 }),
		v.endsWith('…', 'the name of a strip ends with "…": the part goes on from there')
	)
});

const part = v.strictObject({
	id,
	/** Id of the strip that it goes on. */
	strip: id,
	/** Goes on from the name of its strip, with no capital and no full stop. */
	text: prose({ max: 110 }),
	verdict: v.picklist(VERDICTS),
	/** How the other may hear it, and what one can do. */
	echo: prose({ max: 280 })
});

const sentence = v.strictObject({
	id,
	/** A small disagreement between two who are equals: never bullying, for which this message is not made. */
	situation: prose({ max: 280 }),
	/** What was said, and hurts. */
	hurts: prose({ max: 140 }),
	parts: listOf(part, 3 * STRIPS),
	/** Ways in which others put it: to compare, never the answer. */
	examples: v.pipe(
		listOf(v.strictObject({ id, text: prose({ max: 360 }) })),
		v.maxLength(2, 'two examples at most: more would look like the answer')
	)
});

export const rewriteSchema = v.pipe(
	v.strictObject({
		question: prose({ max: 160 }),
		strips: v.pipe(listOf(strip), v.length(STRIPS, 'a clear message has four strips')),
		/** The last line, which checks that the other has heard. */
		heard: prose({ max: 120 }),
		sentences: v.pipe(listOf(sentence), v.maxLength(5, 'five sentences at most: it tires out'))
	}),
	v.check(
		({ strips, sentences }) =>
			sentences.every(({ parts }) => parts.every((one) => strips.some(({ id }) => id === one.strip))),
		'a part goes on a strip that is not there'
	),
	v.check(
		({ strips, sentences }) =>
			sentences.every(({ parts }) =>
				strips.every(({ id }) => {
					const count = parts.filter((one) => one.strip === id).length;
					return count === 3 || count === 4;
				})
			),
		'each strip has three or four parts in every sentence'
	),
	v.check(
		({ strips, sentences }) =>
			sentences.every(({ parts }) =>
				strips.every(({ id }) => parts.some((one) => one.strip === id && one.verdict === 'fits'))
			),
		'each strip has at least one part that fits'
	),
	v.check(
		({ strips, sentences }) =>
			sentences.every(({ parts }) =>
				strips.every(({ id }) => parts.some((one) => one.strip === id && one.verdict !== 'fits'))
			),
		'each strip has at least one part to think about: else there is nothing to choose'
	),
	v.check(
		({ sentences }) => sentences.every((one) => one.id !== 'fin'),
		'"fin" is the place after the last sentence'
	)
);

export type RewriteContent = v.InferOutput<typeof rewriteSchema>;
export type RewriteSentence = RewriteContent['sentences'][number];
export type RewritePart = RewriteSentence['parts'][number];
export type RewriteStrip = RewriteContent['strips'][number];
export type Verdict = (typeof VERDICTS)[number];
