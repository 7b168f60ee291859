/** What a small commitment may be chosen from, and what is said when one comes back to it. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** How it went. None of them is better than another. */
export const HOWS = ['done', 'some', 'not-yet', 'changed'] as const;

const echo = prose({ max: 320 });
const detail = v.strictObject({
	question: prose({ max: 80 }),
	options: v.pipe(listOf(v.strictObject({ id, text: prose({ max: 60 }) }), 2), v.maxLength(6))
});

const commitment = v.strictObject({
	id,
	/** Small, safe, concrete: something that I do, and that I can do without facing anybody alone. */
	text: prose({ max: 160 }),
	/** The same, smaller: offered after « pas encore ». */
	smaller: v.pipe(listOf(v.strictObject({ id, text: prose({ max: 160 }) })), v.maxLength(3)),
	/** Said in place of the echo of all, where this one has something of its own to say. */
	echoes: v.optional(
		v.strictObject({
			done: v.optional(echo),
			some: v.optional(echo),
			'not-yet': v.optional(echo),
			changed: v.optional(echo)
		})
	)
});

/** What no pupil is ever set to do (product.md, law 1). */
const NOT_SAFE =
	/\b(affronter|me venger|rendre les coups|régler (ça|cela) seule?|dire ses quatre vérités)\b/i;

export const commitmentSchema = v.pipe(
	v.strictObject({
		question: prose({ max: 160 }),
		commitments: v.pipe(listOf(commitment, 2), v.maxLength(8, 'more than 8 are a shop, not a choice')),
		when: detail,
		help: detail,
		echoes: v.strictObject({ done: echo, some: echo, 'not-yet': echo, changed: echo })
	}),
	v.check(
		({ commitments }) =>
			commitments.every((one) => ![one, ...one.smaller].some(({ text }) => NOT_SAFE.test(text))),
		'a commitment sends a pupil to face somebody alone: offer a safe gesture, or an adult to go to'
	),
	v.check(
		({ commitments }) => commitments.every((one) => one.id !== 'own'),
		'"own" stands for one’s own words'
	)
);

export type CommitmentContent = v.InferOutput<typeof commitmentSchema>;
export type Commitment = CommitmentContent['commitments'][number];
export type How = (typeof HOWS)[number];
