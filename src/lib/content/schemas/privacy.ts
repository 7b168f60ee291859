import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';

const sections = listOf(v.strictObject({ id, title: prose({ max: 120 }), text: prose({ max: 1200 }) }));

/** The privacy notice, three times: for 8–11, for 12–18, for adults. */
export const privacySchema = v.strictObject({ young: sections, teens: sections, adults: sections });

export type Privacy = v.InferOutput<typeof privacySchema>;
