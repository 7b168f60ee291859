import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { date, sourced } from './fact';

const points = listOf(v.strictObject({ id, text: prose({ max: 400 }) }));

const section = {
	title: prose({ max: 80 }),
	text: v.optional(prose({ max: 1200 })),
	points: v.optional(points)
};

/** What a section takes from a law or from a rule says where it was read, and when. */
const sourcedSection = { ...section, source: v.optional(sourced.source), verifiedOn: v.optional(date) };

/** The declaration of accessibility, and what its page says of each timer (ids: the page's own timers.ts). */
export const accessibilitySchema = v.strictObject({
	/** Day of the declaration. */
	establishedOn: date,
	/** For the pupil whom something stops, before anything for adults. */
	pupils: v.strictObject(section),
	sections: listOf(v.strictObject({ id, ...sourcedSection })),
	/** What can be noticed, and has a time: how long, what warns, how to have more time or none. */
	timers: listOf(
		v.strictObject({
			id,
			name: prose({ max: 80 }),
			lasts: prose({ max: 200 }),
			warns: prose({ max: 200 }),
			extend: prose({ max: 300 })
		})
	),
	/** What waits behind the page, and takes nothing from anybody. */
	waits: points,
	/** What has no time at all, where one might expect some. */
	noTimers: points,
	recourse: v.strictObject(sourcedSection),
	/** What the workbook is made and checked with. */
	tools: prose({ max: 300 })
});

export type Accessibility = v.InferOutput<typeof accessibilitySchema>;
