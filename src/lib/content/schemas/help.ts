import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { sourced } from './fact';

const digits = v.pipe(v.string('a number is written between quotes'), v.regex(/^\+?[0-9]+$/, 'digits only'));

const time = v.pipe(
	v.string('an hour is written between quotes'),
	v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "an hour is written '09:00'")
);

/** Signs that the simple version puts beside its lines. */
const icon = v.picklist(['adult', 'again', 'alert', 'check', 'device', 'home', 'message', 'phone', 'plus']);

const shape = v.strictObject({
	entries: listOf(
		v.strictObject({
			id,
			number: v.string('a number is written between quotes'),
			name: prose({ max: 80 }),
			for: prose({ max: 240 }),
			when: prose({ max: 160 }),
			/** The same for a clock, in the time of Paris, every day of the year. */
			hours: v.union([v.literal('always'), v.strictObject({ from: time, to: time })]),
			free: v.boolean(),
			kind: v.picklist(['emergency', 'line', 'web']),
			tel: v.optional(digits),
			sms: v.optional(digits),
			/** What happens when one calls, or what to say. */
			happens: v.optional(prose({ max: 300 })),
			/** How it is reached by those who hear badly, or cannot speak. */
			deaf: v.optional(prose({ max: 200 })),
			note: v.optional(prose({ max: 300 })),
			/** « Version simple »: when to call, in one idea. */
			simple: v.strictObject({ icon, text: prose({ max: 90 }) }),
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
		second: prose({ max: 300 }),
		/** How to call from school, where no telephone is at hand. */
		phone: prose({ max: 160 }),
		/** « Version simple »: one idea a line. */
		simple: listOf(v.strictObject({ id, icon, text: prose({ max: 90 }) }))
	}),
	/** What many come with, one screen each. */
	situations: v.pipe(
		listOf(
			v.strictObject({
				id,
				/** All that the address says of it. */
				page: v.pipe(v.string('a page is written between quotes'), v.regex(/^[1-9]$/, 'one digit')),
				title: prose({ max: 80 }),
				lead: prose({ max: 200 }),
				/** What to do now; a blank line between two things. */
				now: prose({ max: 600 }),
				/** A first sentence to say. */
				sentence: prose({ max: 160 }),
				who: prose({ max: 300 }),
				/** What an adult does then, where it has to be known beforehand. */
				after: v.optional(prose({ max: 300 })),
				/** Ids of the numbers, the first to call first. */
				calls: v.pipe(v.array(v.string()), v.minLength(1, 'a number is expected here')),
				avoid: prose({ max: 400 })
			})
		),
		v.check(
			(all) => new Set(all.map((one) => one.page)).size === all.length,
			'two situations have the same page'
		)
	)
});

/** Who can be called, for what and when: each number stands here and nowhere else. */
export const helpSchema = v.pipe(
	shape,
	v.check(
		({ entries, situations }) =>
			situations.every(({ calls }) => calls.every((call) => entries.some((one) => one.id === call))),
		'a situation calls a number that is not in the entries'
	)
);

export type Help = v.InferOutput<typeof helpSchema>;
