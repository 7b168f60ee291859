/** What a star of trusted people and its plan may be made of. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

const role = v.strictObject({
	id,
	name: prose({ max: 40 }),
	/** Somebody of one's own age: dear in a star, but a plan goes to adults. */
	peer: v.optional(v.boolean())
});

const branch = v.strictObject({
	id,
	/** Short: it is written at the tip of the star. */
	name: prose({ max: 28 }),
	hint: v.optional(prose({ max: 120 })),
	roles: v.pipe(listOf(role), v.maxLength(8, 'more than 8 people at once are a crowd'))
});

/** Ids that name a place of this kind and no branch. */
const TAKEN = ['plan', 'fin'];

export const circleSchema = v.pipe(
	v.strictObject({
		intro: prose({ max: 320 }),
		branches: v.pipe(listOf(branch, 3), v.maxLength(6, 'six branches at most fit around a star')),
		plan: v.strictObject({
			/** When the plan is for: « Quand quelque chose me pèse ». */
			worry: prose({ max: 120 }),
			/** First sentences that one may say as they are. */
			sentences: v.pipe(listOf(v.strictObject({ id, text: prose({ max: 160 }) }), 2), v.maxLength(6)),
			/** Why there is a second person: an adult who does not help is nobody's fault. */
			next: prose({ max: 320 })
		})
	}),
	v.check(
		({ branches }) => branches.filter((one) => one.roles.some((role) => !role.peer)).length > 1,
		'adults are needed in two branches at least: when the first does not help, there is a second'
	),
	v.check(
		({ branches }) => branches.every((one) => !TAKEN.includes(one.id)),
		'"plan" and "fin" are places of their own: no branch has these ids'
	)
);

export type CircleContent = v.InferOutput<typeof circleSchema>;
export type CircleBranch = CircleContent['branches'][number];
export type CircleRole = CircleBranch['roles'][number];
