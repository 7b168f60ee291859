/** What a matching may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** What a pair is worth, in words and never in points. */
export const VERDICTS = ['fits', 'partly', 'rethink'] as const;

const left = v.strictObject({
	id,
	text: prose({ max: 220 }),
	/** Id of the right card that goes with it; several lefts may share one. */
	right: id,
	/** Why these two go together. */
	explanation: prose({ max: 320 }),
	/** Other cards that one may well lay here, and what there is to say about it. */
	near: v.optional(
		listOf(
			v.strictObject({ id, verdict: v.picklist(['partly', 'rethink']), explanation: prose({ max: 320 }) })
		)
	),
	/** Said of any other card: what to look at, without giving the pair away. */
	hint: prose({ max: 240 })
});

const right = v.strictObject({ id, text: prose({ max: 140 }) });

export const matchSchema = v.pipe(
	v.strictObject({
		question: prose({ max: 160 }),
		lefts: v.pipe(listOf(left, 3), v.maxLength(10, 'ten pairs at most can be taken in')),
		/** One card for each left that it goes with; one that goes with none is there once, to think about. */
		rights: v.pipe(listOf(right, 2), v.maxLength(12, 'twelve cards at most can be taken in'))
	}),
	v.check(
		({ lefts, rights }) => lefts.every((one) => rights.some(({ id }) => id === one.right)),
		'`right` names a card that is not there'
	),
	v.check(
		({ lefts, rights }) =>
			lefts.every(({ near = [] }) => near.every((one) => rights.some(({ id }) => id === one.id))),
		'`near` names a card that is not there'
	),
	v.check(
		({ lefts }) => lefts.every(({ right, near = [] }) => near.every((one) => one.id !== right)),
		'`near` speaks of other cards: the pair itself has its `explanation`'
	),
	v.check(({ lefts }) => lefts.every((one) => one.id !== 'fin'), '"fin" is the place after the last pair')
);

export type MatchContent = v.InferOutput<typeof matchSchema>;
export type MatchLeft = MatchContent['lefts'][number];
export type Verdict = (typeof VERDICTS)[number];
