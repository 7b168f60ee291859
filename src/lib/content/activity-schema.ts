/** The head that every activity has, whatever its kind. The rest of the file belongs to the kind. */
import * as v from 'valibot';
import { id, prose } from '$lib/activities/authoring';
import { date } from './schemas/fact';
import { guideSchema } from './schemas/guide';

export const BANDS = ['primaire', 'college', 'lycee'] as const;
export const MODES = ['solo', 'projection', 'ambassadors'] as const;

const noneTwice = <T>(list: readonly T[]) => new Set(list).size === list.length;
const several = <const S extends v.GenericSchema>(item: S) =>
	v.pipe(
		v.array(item),
		v.minLength(1, 'at least one expected here'),
		v.check(noneTwice, 'one of these stands twice')
	);

export const headSchema = v.strictObject({
	kind: v.string('a kind of activity is expected here'),
	/** Not for pupils: it is played at the workshop for parents, and is not among what pupils choose from. */
	for: v.optional(v.literal('families')),
	title: prose({ max: 80 }),
	summary: prose({ max: 160 }),
	bands: several(v.picklist(BANDS)),
	modes: several(v.picklist(MODES)),
	minutes: v.pipe(
		v.number(),
		v.integer(),
		v.minValue(1),
		v.maxValue(60, 'an activity lasts 60 minutes at most')
	),
	competences: several(id),
	contentNote: v.optional(prose({ max: 200 })),
	whatIKeep: v.strictObject({
		discover: prose({ max: 240 }),
		practise: prose({ max: 240 }),
		transfer: prose({ max: 240 }),
		remember: prose({ max: 160 })
	}),
	guide: v.optional(guideSchema),
	/** Each professional who has read it, by role: no name is needed to trust a reading. */
	reviewed: v.optional(v.array(v.strictObject({ role: v.pipe(v.string(), v.minLength(1)), date })), []),
	renames: v.optional(v.record(v.string(), v.string()), {})
});

export type Head = v.InferOutput<typeof headSchema>;

/** Splits the top level of an activity file: what is the head's, and what is the kind's. */
export function splitHead(file: Readonly<Record<string, unknown>>) {
	const isHead = ([key]: [string, unknown]) => Object.hasOwn(headSchema.entries, key);
	const entries = Object.entries(file);
	return {
		head: Object.fromEntries(entries.filter(isHead)),
		content: Object.fromEntries(entries.filter((entry) => !isHead(entry)))
	};
}
