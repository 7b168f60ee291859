import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { sourced } from './fact';

const digits = v.pipe(v.string('a number is written between quotes'), v.regex(/^\+?[0-9]+$/, 'digits only'));

/** Who can be called, for what and when: each number stands here and nowhere else. */
export const helpSchema = v.strictObject({
	entries: listOf(
		v.strictObject({
			id,
			number: v.string('a number is written between quotes'),
			name: prose({ max: 80 }),
			for: prose({ max: 240 }),
			when: prose({ max: 160 }),
			free: v.boolean(),
			kind: v.picklist(['emergency', 'line', 'web']),
			tel: v.optional(digits),
			sms: v.optional(digits),
			note: v.optional(prose({ max: 300 })),
			...sourced
		})
	),
	/** What is said of the adults around, who come before any number. */
	adult: v.strictObject({
		title: prose({ max: 80 }),
		lead: prose({ max: 160 }),
		who: prose({ max: 400 }),
		/** A first sentence to say. */
		sentence: prose({ max: 160 }),
		'other-ways': prose({ max: 240 }),
		/** What an adult does then: no secret is promised. */
		after: prose({ max: 300 }),
		/** When the first adult could not help. */
		second: prose({ max: 300 })
	})
});

export type Help = v.InferOutput<typeof helpSchema>;
