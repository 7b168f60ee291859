import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { sourced } from './fact';

export const lawSchema = listOf(
	v.strictObject({
		id,
		text: prose({ max: 600 }),
		/** The same, in the words of pupils. */
		pupils: v.optional(prose({ max: 500 })),
		/** The figure that this fact turns on, for texts that name it by reference: an age, say. */
		value: v.optional(v.string()),
		/** Article, as it is cited. */
		reference: v.string(),
		...sourced
	})
);

export type Law = v.InferOutput<typeof lawSchema>;
