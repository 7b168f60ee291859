import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { sourced } from './fact';

/** Lines of the official frameworks and programmes; a séance names by id those that it serves, and says how. */
export const frameworksSchema = listOf(
	v.strictObject({
		id,
		/** Whose framework it is. */
		of: v.picklist(['teacher', 'cpe', 'curriculum']),
		/** How that is called before the line: « CPE », « EMC, du CE2 au CM2 ». */
		who: prose({ max: 60 }),
		/** The line, going on after a colon: no capital. */
		text: prose({ max: 200 }),
		...sourced
	})
);

export type FrameworkLine = v.InferOutput<typeof frameworksSchema>[number];
