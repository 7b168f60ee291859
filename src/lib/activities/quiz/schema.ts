/** What a quiz's content may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/**
 * What an answer is worth, in words and never in points:
 * `fits` « C'est ça », `partly` « Ça se défend », `rethink` « Pas tout à fait ».
 */
export const VERDICTS = ['fits', 'partly', 'rethink'] as const;

const verdict = v.picklist(VERDICTS);
const explanation = prose({ max: 420 });

const common = {
	id,
	/** The situation, told before the question. */
	situation: v.optional(prose({ max: 500 })),
	/** Absent: the quiz's own question. */
	question: v.optional(prose({ max: 160 })),
	/** One sentence to keep from this item. */
	takeaway: v.optional(prose({ max: 200 }))
};

/** `text` may be absent where the option is one of the quiz's labels. */
const judged = v.strictObject({ id, text: v.optional(prose({ max: 160 })), verdict, explanation });

const hasFitting = <T extends { readonly verdict: string }>(options: readonly T[]) =>
	options.some((one) => one.verdict === 'fits');
const fitting = 'at least one answer must have the verdict "fits"';

const single = v.strictObject({
	...common,
	ask: v.literal('single'),
	options: v.pipe(listOf(judged, 2), v.check(hasFitting, fitting))
});

const several = v.strictObject({
	...common,
	ask: v.literal('several'),
	options: v.pipe(listOf(judged, 3), v.check(hasFitting, fitting))
});

/** True or false, then why: the reason teaches more than the answer. */
const truth = v.strictObject({
	...common,
	ask: v.literal('truth'),
	statement: prose({ max: 200 }),
	/** Ids are `true`, `false` and, where life is like that, `depends`. */
	options: v.pipe(
		listOf(v.strictObject({ id: v.picklist(['true', 'false', 'depends']), verdict, explanation }), 2),
		v.check(hasFitting, fitting)
	),
	reasons: v.pipe(
		listOf(v.strictObject({ id, text: prose({ max: 160 }), verdict, explanation }), 2),
		v.check(hasFitting, fitting)
	)
});

/** No right answer: every option gets an echo, none a verdict. */
const opinion = v.strictObject({
	...common,
	ask: v.literal('opinion'),
	options: listOf(v.strictObject({ id, text: prose({ max: 160 }), explanation }), 2),
	/** A free line of one's own, kept on the device only. */
	write: v.optional(v.strictObject({ label: prose({ max: 120 }), starter: v.optional(prose({ max: 80 })) }))
});

export const quizSchema = v.pipe(
	v.strictObject({
		/** Answers that come back in many items, written once. */
		labels: v.optional(listOf(v.strictObject({ id, text: prose({ max: 60 }) }), 2)),
		question: v.optional(prose({ max: 160 })),
		items: listOf(v.variant('ask', [single, several, truth, opinion]))
	}),
	v.check(
		(quiz) =>
			quiz.items.every(
				(item) =>
					(item.ask !== 'single' && item.ask !== 'several') ||
					item.options.every((option) => option.text ?? quiz.labels?.some((label) => label.id === option.id))
			),
		'an option without text must bear the id of one of the labels'
	),
	v.check(
		(quiz) => quiz.items.every((item) => item.id !== 'fin'),
		'"fin" is the place after the last item: give this item another id'
	),
	v.check(
		(quiz) => quiz.items.every((item) => item.ask === 'truth' || (item.question ?? quiz.question)),
		'an item without a question needs a question on the quiz'
	)
);

export type QuizContent = v.InferOutput<typeof quizSchema>;
export type QuizItem = QuizContent['items'][number];
export type Verdict = (typeof VERDICTS)[number];
