/**
 * « Que faire ? »: questions, and pieces that are put together from the answers. What is said to whom is data; how
 * pieces are chosen stands once, in `$lib/help/advise`.
 */
import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import type { Path } from '../source';

const READERS = ['staff', 'parent', 'pupil'] as const;
const QUESTIONS = ['danger', 'who', 'what', 'since'] as const;

/** The same for each reader; `adults` stands for staff and parents alike. */
const words = (max: number) =>
	v.pipe(
		v.strictObject({
			adults: v.optional(prose({ max })),
			staff: v.optional(prose({ max })),
			parent: v.optional(prose({ max })),
			pupil: prose({ max })
		}),
		v.check(
			({ adults, staff, parent }) =>
				adults ? !staff && !parent : staff !== undefined && parent !== undefined,
			'either `adults`, or `staff` and `parent`, is expected here'
		)
	);

/** Ids of answers. */
const some = v.optional(v.pipe(v.array(id), v.minLength(1)));
const answers = v.optional(v.strictObject({ danger: some, who: some, what: some, since: some }));

/** For whom, and after which answers; one answer of each question that is named is enough. */
const condition = {
	for: v.pipe(v.array(v.picklist(READERS)), v.minLength(1, 'a piece says who reads it')),
	when: answers,
	unless: answers
};

const shape = v.strictObject({
	/** What this guide does not say; at the foot of every answer. */
	limits: v.strictObject({ adults: prose({ max: 300 }), pupil: prose({ max: 200 }) }),
	/** In the order in which they are asked. */
	questions: v.pipe(
		listOf(
			v.strictObject({
				id: v.picklist(QUESTIONS),
				title: words(80),
				/** Several may be true at once. */
				several: v.optional(v.boolean(), false),
				options: listOf(v.strictObject({ id, text: words(90) }), 2)
			}),
			QUESTIONS.length
		),
		v.check(([first]) => first?.id === 'danger', 'danger comes first on every path')
	),
	/** Said in this order within their section. */
	pieces: listOf(
		v.strictObject({
			id,
			section: v.picklist(['danger', 'now', 'tell', 'keep', 'never', 'avoid']),
			...condition,
			text: prose({ max: 320 })
		})
	),
	/** Which numbers: those of danger, held out first, and those for afterwards. */
	calls: listOf(
		v.strictObject({
			id,
			section: v.picklist(['danger', 'lines']),
			...condition,
			/** Ids of the numbers of help.yaml, the first to call first. */
			numbers: v.pipe(v.array(v.string()), v.minLength(1))
		})
	),
	/** What a number of help.yaml is for, said to adults. */
	lines: listOf(
		v.strictObject({ id: v.string('an id is written between quotes'), text: prose({ max: 120 }) })
	),
	/** What the law says of it: ids of law.yaml. */
	law: listOf(v.strictObject({ id, ...condition, laws: v.pipe(v.array(id), v.minLength(1)) }))
});

export const adviceSchema = v.pipe(
	shape,
	v.check(({ questions, pieces, calls, law }) => {
		const options = new Map<string, readonly string[]>(
			questions.map((one) => [one.id, one.options.map((option) => option.id)])
		);
		return [...pieces, ...calls, ...law]
			.flatMap(({ when, unless }) => [when, unless])
			.flatMap((some) => Object.entries(some ?? {}))
			.every(([question, ids]) => ids?.every((answer) => options.get(question)?.includes(answer)));
	}, '`when` or `unless` names an answer that no question offers'),
	v.check(
		({ calls, lines }) =>
			calls.every(({ numbers }) => numbers.every((number) => lines.some((line) => line.id === number))),
		'a number is called, and `lines` does not say to adults what it is for'
	)
);

export type Advice = v.InferOutput<typeof adviceSchema>;
export type AdviceQuestion = Advice['questions'][number];

/** Whether the text at this path is read by pupils. */
export function isForPupils({ pieces }: Advice, [part, at, ...rest]: Path): boolean {
	if (part === 'pieces') return pieces[Number(at)]?.for.includes('pupil') === true;
	return part === 'limits' ? at === 'pupil' : part === 'questions' && rest.at(-1) === 'pupil';
}
