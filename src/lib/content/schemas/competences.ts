import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';

/** The psycho-social competences, by name: official codes change from one edition to the next. */
export const competencesSchema = listOf(
	v.strictObject({
		id,
		family: v.picklist(['cognitive', 'emotional', 'social']),
		general: prose({ max: 80 }),
		name: prose({ max: 100 })
	})
);

export type Competence = v.InferOutput<typeof competencesSchema>[number];
