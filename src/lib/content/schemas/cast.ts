import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { lookSchema } from './look';

/** The people of the stories. A name is no prose: it is the same in every language. */
export const castSchema = listOf(
	v.strictObject({
		id,
		name: v.pipe(v.string(), v.minLength(1), v.maxLength(30)),
		gender: v.picklist(['f', 'm']),
		role: v.picklist(['pupil', 'adult']),
		age: v.optional(v.pipe(v.number(), v.integer())),
		/** The colour of their paper figure. */
		paper: v.string(),
		look: v.optional(lookSchema),
		/** Who they are, in one line. */
		line: prose({ max: 160 })
	})
);

export type CastMember = v.InferOutput<typeof castSchema>[number];
