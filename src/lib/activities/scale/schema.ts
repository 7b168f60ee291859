/** What a scale's content may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { BETWEEN } from './line';

/** What makes one say so. Chosen from, never judged. */
const reasons = v.pipe(
	listOf(v.strictObject({ id, text: prose({ max: 120 }) }), 2),
	v.maxLength(6, 'six reasons at most can be compared')
);

const place = v.strictObject({
	id,
	name: prose({ max: 40 }),
	/** A few words more, under the name. */
	hint: v.optional(prose({ max: 80 })),
	/** « Qu'est-ce qui te fait dire ça ? », asked of what lies here. */
	reasons: v.optional(reasons)
});

const thing = v.strictObject({
	id,
	text: prose({ max: 240 }),
	/** What one can say for one place and for another. Pedagogy: two sides at least, and no solution. */
	sides: v.pipe(
		listOf(v.strictObject({ id, text: prose({ max: 280 }) }), 2),
		v.maxLength(3, 'three sides at most of one thing')
	)
});

export const scaleSchema = v.pipe(
	v.strictObject({
		question: prose({ max: 160 }),
		/** From one end to the other. Two places are the two ends of a line: what lies between is added. */
		places: v.pipe(listOf(place, 2), v.maxLength(7, 'seven places at most on one line')),
		things: v.pipe(listOf(thing), v.maxLength(12, 'more than twelve things tire out')),
		/** What a discussion can look at, before one places again. */
		prompts: v.pipe(
			listOf(v.strictObject({ id, text: prose({ max: 200 }) })),
			v.maxLength(6, 'six questions at most for one discussion')
		)
	}),
	v.check(
		({ places }) => places.every((one) => !BETWEEN.some((between) => between === one.id)),
		'"presque-debut", "entre-deux" and "presque-fin" lie between two ends: give this place another id'
	),
	v.check(({ places }) => {
		const ids = places.flatMap((one) => one.reasons?.map((reason) => reason.id) ?? []);
		return new Set(ids).size === ids.length;
	}, 'two reasons have the same id'),
	v.check(({ things }) => things.every((one) => one.id !== 'fin'), '"fin" is the place after the last thing')
);

export type ScaleContent = v.InferOutput<typeof scaleSchema>;
export type ScalePlace = ScaleContent['places'][number];
export type ScaleThing = ScaleContent['things'][number];
export type Reason = NonNullable<ScalePlace['reasons']>[number];
