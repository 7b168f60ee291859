import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { lines } from './guide';

/** Ids of activities, in order. */
const activities = v.pipe(v.array(id), v.minLength(1));

const track = v.strictObject({
	/** The last part of its address, `/{lang}/ambassadeurs/{id}/`. */
	id,
	name: prose({ max: 40 }),
	/** What one does in it, in the first person, and what one does not. */
	says: prose({ max: 240 }),
	activities,
	/** Said under the activity of that id: what it opens, and each time. */
	after: v.optional(v.strictObject({ activity: id, text: prose({ max: 240 }) })),
	limits: lines,
	/** A school without a named adult trains here, and does no more. */
	needsReferent: v.optional(v.boolean(), false),
	/** Id of the parcours for the adult who trains them. */
	parcours: v.optional(id)
});

/** The door « Ambassadeurs et médiateurs »: two tracks kept apart, and the five skills of the programme. */
export const ambassadorsSchema = v.pipe(
	v.strictObject({
		/** What neither of the two tracks does. */
		neither: prose({ max: 240 }),
		tracks: listOf(track, 2),
		/** What an adult sets up before anybody begins. */
		before: lines,
		skills: listOf(
			v.strictObject({
				id,
				name: prose({ max: 60 }),
				text: prose({ max: 400 }),
				/** What an adult may see or hear: of what is done, never of what somebody is. */
				signs: lines,
				activities
			})
		)
	}),
	v.check(
		({ tracks }) => tracks.every(({ after, activities }) => !after || activities.includes(after.activity)),
		'`after` names an activity that the track does not list'
	)
);

export type Ambassadors = v.InferOutput<typeof ambassadorsSchema>;
export type Track = Ambassadors['tracks'][number];
export type Skill = Ambassadors['skills'][number];
