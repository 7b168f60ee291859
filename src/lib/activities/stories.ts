/** What every kind of story writes in the same way: how one acts, what comes of it, what bodies show, how it ends. */
import * as v from 'valibot';
import { id, listOf, prose } from './authoring';
import { condition } from './variables';

/** How someone in the story acts; asked about characters, never about a real pupil. */
export const STANCES = ['passive', 'aggressive', 'assertive', 'supportive', 'relay'] as const;

/** The meaning of a feedback: `protects` ✓, `effect` →, `almost` ◐, `reread` ! (look at it with an adult). */
export const TONES = ['protects', 'effect', 'almost', 'reread'] as const;

/** What a person's body shows. `low` makes itself small, `eased` breathes. */
export const POSTURES = ['low', 'steady', 'eased'] as const;

/** What a person shows: of the signs of one person, the first whose condition holds is told. */
export const signs = v.optional(
	listOf(
		v.strictObject({
			id,
			of: id,
			when: v.optional(condition),
			posture: v.picklist(POSTURES),
			text: prose({ max: 160 })
		}),
		0
	),
	[]
);

export const endingEntries = {
	title: prose({ max: 80 }),
	/** Who can help, now and in real life. Pedagogy: no ending without it. */
	help: prose({ max: 300 }),
	/** What can still be repaired, and how. Pedagogy: no ending without it. */
	repair: prose({ max: 300 })
};
