/** What a triage may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { ANSWERS } from './answers';

const question = v.strictObject({
	id,
	text: prose({ max: 120 }),
	/** A few words more, under the question. */
	hint: v.optional(prose({ max: 120 })),
	/** The answer that ends the tree here, with an adult. Not knowing always does. */
	stops: v.picklist(['yes', 'no'])
});

const lead = v.strictObject({ name: prose({ max: 60 }), text: prose({ max: 280 }) });

const triageCase = v.strictObject({
	id,
	text: prose({ max: 320 }),
	/** What the story says to each question, in the order of the tree, as far as the tree goes for it. */
	answers: listOf(
		v.strictObject({
			id,
			/** `unsure`: the story does not say. */
			is: v.picklist(ANSWERS),
			explanation: prose({ max: 240 })
		})
	),
	/** Why it leads where it leads: said at the end, whatever was answered. */
	because: prose({ max: 320 }),
	/** A trap: what it looks like at first sight, and is not. */
	looks: v.optional(v.picklist(['conflict', 'bullying']))
});

type Case = v.InferOutput<typeof triageCase>;
type Question = v.InferOutput<typeof question>;

/** Whether a case answers the questions in their order, up to the one that stops it, and no further. */
function followsTree({ answers }: Case, tree: readonly Question[]): boolean {
	const at = answers.findIndex(({ is }, nth) => is === 'unsure' || is === tree[nth]?.stops);
	const length = at === -1 ? tree.length : at + 1;
	return answers.length === length && answers.every(({ id }, nth) => id === tree[nth]?.id);
}

const stopped = ({ answers }: Case, tree: readonly Question[]) =>
	answers.some(({ is }, nth) => is === 'unsure' || is === tree[nth]?.stops);

export const triageSchema = v.pipe(
	v.strictObject({
		question: prose({ max: 160 }),
		tree: v.pipe(listOf(question, 2), v.maxLength(6, 'more than six questions are no tree to keep in mind')),
		/** How many cases are dealt at a time: a quarter of an hour, with the explanations. */
		round: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3)), 8),
		/** Where the branches end. */
		leads: v.strictObject({ mediation: lead, adult: lead }),
		cases: v.pipe(listOf(triageCase, 3), v.maxLength(40, 'more than 40 cases are a book'))
	}),
	v.check(
		({ cases, tree }) => cases.every((one) => followsTree(one, tree)),
		'a case answers the questions of the tree in their order, up to the one that stops it, and no further'
	),
	v.check(
		({ cases, tree }) =>
			cases.every(
				({ looks, ...one }) => looks === undefined || stopped(one, tree) === (looks === 'conflict')
			),
		'a trap that looks like a conflict leads to an adult, and one that looks like bullying to a mediation'
	),
	v.check(
		({ cases }) => cases.filter(({ looks }) => looks).length * 3 >= cases.length,
		'a third of the cases are traps (`looks`): what is easy to see trains nobody'
	),
	v.check(({ cases, tree }) => {
		const to = cases.map((one) => stopped(one, tree));
		return to.includes(true) && to.includes(false);
	}, 'some cases lead to a mediation and some to an adult'),
	v.check(({ cases }) => cases.every((one) => one.id !== 'fin'), '"fin" is the place after the last case')
);

export type TriageContent = v.InferOutput<typeof triageSchema>;
export type TriageCase = TriageContent['cases'][number];
export type TriageQuestion = TriageContent['tree'][number];
