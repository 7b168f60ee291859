/** What a putting in order may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** Another step that comes first, and why. */
const earlier = v.strictObject({
	/** Id of the step that comes first. */
	id,
	/** Said when the two stand the other way round: « X vient d'habitude avant Y » is said before it. */
	because: prose({ max: 200 })
});

const step = v.strictObject({
	id,
	text: prose({ max: 160 }),
	/** Why it has its place in the whole: said once one looks, wherever it stands. */
	explanation: prose({ max: 280 }),
	/** What comes before it. Steps that nothing ties to each other are free. */
	after: v.optional(listOf(earlier))
});

export const orderSchema = v.pipe(
	v.strictObject({
		question: prose({ max: 160 }),
		/** In one order that holds. */
		steps: v.pipe(listOf(step, 3), v.maxLength(10, 'ten steps at most can be kept in mind')),
		/** Where the story begins: this step stands first and cannot be moved. */
		first: v.optional(id),
		last: v.optional(id)
	}),
	v.check(
		({ steps }) => steps.every((one) => (one.after ?? []).every((before) => has(steps, before.id))),
		'`after` names a step that is not there'
	),
	v.check(
		({ steps, first, last }) => [first, last].every((one) => one === undefined || has(steps, one)),
		'`first` and `last` are ids of steps'
	),
	v.check(({ first, last }) => first === undefined || first !== last, '`first` and `last` are two steps'),
	v.check(
		({ steps }) =>
			steps.every(({ after = [] }, at) => after.every((before) => indexOf(steps, before.id) < at)),
		'`steps` are written in an order that holds: each one after all that its `after` names'
	),
	v.check(
		({ steps, first, last }) =>
			(first === undefined || steps[0]?.id === first) && (last === undefined || steps.at(-1)?.id === last),
		'`first` is written first and `last` last'
	),
	v.check(
		({ steps, first, last }) =>
			steps.some(
				({ id, after = [] }) => id !== last && after.some((before) => before.id !== first && before.id !== id)
			),
		'at least one `after` ties two steps that can be moved: else every order holds and there is nothing to find'
	)
);

interface Named {
	readonly id: string;
}
const indexOf = (steps: readonly Named[], id: string) => steps.findIndex((one) => one.id === id);
const has = (steps: readonly Named[], id: string) => indexOf(steps, id) !== -1;

export type OrderContent = v.InferOutput<typeof orderSchema>;
export type OrderStep = OrderContent['steps'][number];
