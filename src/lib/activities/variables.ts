/** What a story remembers and where it goes, as an author writes it: variables, conditions, effects, ways. */
import * as v from 'valibot';
import { CONDITION_WORDS, type Condition } from '$lib/domain/conditions';
import { id } from './authoring';

const feeling = v.picklist(['trust', 'anger', 'fear', 'shame']);

const variable = v.union(
	[
		/** A flag, and its value at the start. */
		v.boolean(),
		/** A whole number between two bounds; `of` and `feeling` say whose feeling it is. */
		v.pipe(
			v.strictObject({
				of: v.optional(id),
				feeling: v.optional(feeling),
				min: v.pipe(v.number(), v.integer()),
				max: v.pipe(v.number(), v.integer()),
				start: v.pipe(v.number(), v.integer())
			}),
			v.check((it) => it.min <= it.start && it.start <= it.max, 'start must lie between min and max')
		)
	],
	'a variable is true, false, or { min, max, start }'
);

const variableName = v.pipe(
	id,
	v.check((name) => !CONDITION_WORDS.includes(name), 'this name is a word of conditions: choose another')
);

/** The variables of a story, by name; none is fine. */
export const variables = v.optional(v.record(variableName, variable), {});

const bounds: v.GenericSchema<{ atLeast?: number | undefined; atMost?: number | undefined }> = v.pipe(
	v.strictObject({ atLeast: v.optional(v.number()), atMost: v.optional(v.number()) }),
	v.check((it) => it.atLeast !== undefined || it.atMost !== undefined, 'say atLeast or atMost')
);

export const condition: v.GenericSchema<Condition> = v.lazy(() =>
	v.objectWithRest(
		{
			all: v.optional(v.array(condition)),
			any: v.optional(v.array(condition)),
			not: v.optional(condition),
			visited: v.optional(id),
			chose: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write node/choice')))
		},
		v.union([v.boolean(), bounds], 'a variable is compared with true, false, atLeast or atMost')
	)
) as v.GenericSchema<Condition>;

/** What a choice or an arrival changes: a flag is set, a number moves by, or is set to. */
export const effects = v.record(
	v.string(),
	v.union(
		[v.boolean(), v.pipe(v.number(), v.integer()), v.strictObject({ set: v.pipe(v.number(), v.integer()) })],
		'an effect is true, false, a whole number to add, or { set: n }'
	)
);

/** Where one goes next: a node, or the first of several whose condition holds. The last has none. */
export const way = v.union(
	[
		id,
		v.pipe(
			v.array(v.strictObject({ when: v.optional(condition), to: id })),
			v.minLength(1),
			v.check((list) => list.at(-1)?.when === undefined, 'the last way of a list has no condition')
		)
	],
	'a way is a node id, or a list of { when, to }'
);
