import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';

/** Lines that are read one by one; each has an id, so that translations do not hang on places. */
export const lines = listOf(v.strictObject({ id, text: prose({ max: 400 }) }));

/**
 * For the adult who leads one activity: a page of its own, never a part of the learner's. What to do when a pupil
 * confides and how to end with the ticket stand once, in the parcours.
 */
export const guideSchema = v.strictObject({
	aim: prose({ max: 400 }),
	material: lines,
	/** The course, minute by minute. */
	steps: listOf(
		v.strictObject({
			id,
			minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
			title: prose({ max: 120 }),
			text: prose({ max: 900 })
		})
	),
	/** What pupils may say or do, and what helps then. */
	expect: lines
});

export type Guide = v.InferOutput<typeof guideSchema>;
