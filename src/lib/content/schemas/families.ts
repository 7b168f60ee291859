/**
 * The sheet for families, one whole file a language: no overlay, for a reader of one language may be no reader of
 * French, and each language says it in its own way. What the files have in common is held in `check/families.ts`.
 */
import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { date } from './fact';

/** The languages of the sheet, in the order in which they are offered: the site itself speaks fewer. */
export const FAMILY_LANGUAGES = ['fr', 'en', 'ar', 'pt', 'tr', 'uk'] as const;
export type FamilyLanguage = (typeof FAMILY_LANGUAGES)[number];

const line = prose({ max: 260 });
const part = v.strictObject({
	id,
	title: prose({ max: 80 }),
	/** One sentence that holds for all the lines. */
	note: v.optional(prose({ max: 260 })),
	/** Its lines come one after the other, and not side by side. */
	ordered: v.optional(v.boolean(), false),
	items: listOf(v.strictObject({ id, text: line }), 2)
});

export const familySheetSchema = v.strictObject({
	/** How people who speak it call this language. */
	name: prose({ max: 30 }),
	dir: v.optional(v.picklist(['ltr', 'rtl']), 'ltr'),
	/** Each native speaker who has read it by trade: role and date. */
	reviewed: v.array(v.strictObject({ role: v.pipe(v.string(), v.minLength(1)), date })),
	/** Said above the sheet while nobody has. */
	unread: prose({ max: 160 }),
	title: prose({ max: 80 }),
	lead: prose({ max: 400 }),
	parts: listOf(part, 2),
	calls: v.strictObject({
		title: prose({ max: 80 }),
		note: prose({ max: 260 }),
		/** What is said of the hours in help.yaml: day and night, or between {from} and {to}. */
		always: prose({ max: 60 }),
		between: prose({ max: 60 }),
		/** A full hour of the day, {h}. */
		hour: prose({ max: 20 }),
		free: prose({ max: 40 }),
		/** `id` of a line of help.yaml, and when to call it. */
		items: listOf(v.strictObject({ id, text: line }), 2)
	})
});

export type FamilySheet = v.InferOutput<typeof familySheetSchema>;
