import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { sourced } from './fact';

/** Figures never stand without their year and what was counted: they do not compare. */
export const statisticsSchema = listOf(
	v.strictObject({
		id,
		text: prose({ max: 400 }),
		/** The figure alone, for texts that name it by reference: « 17 % ». */
		value: v.optional(v.string()),
		year: v.pipe(v.number(), v.integer()),
		...sourced,
		/** What was counted, how, among whom. */
		definition: prose({ max: 400 }),
		audience: v.picklist(['pupils', 'adults'])
	})
);

export type Statistics = v.InferOutput<typeof statisticsSchema>;
