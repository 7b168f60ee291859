/** What a box of calm exercises may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

const common = {
	id,
	name: prose({ max: 40 }),
	/** What one does, before one chooses. */
	summary: prose({ max: 140 })
};

const step = { id, words: prose({ max: 40 }) };
const seconds = (most: number) =>
	v.pipe(
		v.number('a number of seconds is expected here'),
		v.integer('whole seconds'),
		v.minValue(2, 'less than two seconds would hurry'),
		v.maxValue(most, `more than ${most} seconds is too long for a child`)
	);

/** A shape that opens and closes, and words that go with it. */
const breathe = v.strictObject({
	...common,
	way: v.literal('breathe'),
	steps: v.pipe(
		listOf(
			v.variant('shape', [
				v.strictObject({ ...step, shape: v.literal('open'), seconds: seconds(8) }),
				v.strictObject({ ...step, shape: v.literal('close'), seconds: seconds(8) }),
				v.strictObject({ ...step, shape: v.literal('stay'), seconds: seconds(4) })
			]),
			2
		),
		v.maxLength(4, 'four steps at most can be followed'),
		v.check(
			(steps) => ['open', 'close'].every((shape) => steps.some((one) => one.shape === shape)),
			'a breath has a step that opens and a step that closes'
		)
	)
});

/** Steps that one goes through at one's own pace: grounding, moving, asking for a pause. */
const steps = v.strictObject({
	...common,
	way: v.literal('steps'),
	steps: v.pipe(
		listOf(
			v.strictObject({
				id,
				text: prose({ max: 160 }),
				/** Papers shown beside the text: « cinq choses que je vois ». */
				papers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)))
			})
		),
		v.maxLength(7, 'more than seven steps tire out')
	)
});

export const calmSchema = v.pipe(
	v.strictObject({
		question: prose({ max: 120 }),
		exercises: v.pipe(
			listOf(v.variant('way', [breathe, steps]), 2),
			v.maxLength(5, 'five exercises at most can be taken in at a glance'),
			v.check(
				(list) => list.some((one) => one.way === 'steps'),
				'breathing makes some people uneasy: at least one exercise has `way: "steps"`'
			)
		)
	}),
	v.check(
		({ exercises }) => exercises.every((one) => one.id !== 'fin'),
		'"fin" is the place after the last exercise: give this one another id'
	)
);

export type CalmContent = v.InferOutput<typeof calmSchema>;
export type Exercise = CalmContent['exercises'][number];
export type Breath = Extract<Exercise, { way: 'breathe' }>;
export type Paced = Extract<Exercise, { way: 'steps' }>;
