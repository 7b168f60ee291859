/** What a class charter begins from: themes, and proposals that each say why. The class decides the rest. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

const proposal = v.strictObject({
	id,
	text: prose({ max: 140 }),
	/** What it changes for somebody. */
	why: prose({ max: 200 })
});

const theme = v.strictObject({
	id,
	name: prose({ max: 40 }),
	/** Says how help is asked for: every charter offers one such theme. */
	help: v.optional(v.boolean()),
	proposals: v.pipe(listOf(proposal, 2), v.maxLength(5, 'five proposals at most can be compared'))
});

const unique = (ids: readonly string[]) => new Set(ids).size === ids.length;

export const charterSchema = v.strictObject({
	/** What a charter is for, in one or two sentences. */
	brief: prose({ max: 240 }),
	/** Most sentences that the class keeps. */
	most: v.pipe(
		v.number('a number from 5 to 8 is expected here'),
		v.integer('a whole number is expected here'),
		v.minValue(5, 'fewer than five sentences leave the class too little to choose'),
		v.maxValue(8, 'more than eight sentences are not remembered')
	),
	themes: v.pipe(
		listOf(theme, 2),
		v.maxLength(6, 'six themes at most can be taken in at a glance'),
		v.check(
			(themes) => themes.some((one) => one.help),
			'one theme at least says how help is asked for: mark it `help: true`'
		),
		v.check(
			(themes) => unique(themes.flatMap((one) => one.proposals.map((each) => each.id))),
			'two proposals have the same id, in one theme or in two'
		)
	)
});

export type CharterContent = v.InferOutput<typeof charterSchema>;
export type CharterTheme = CharterContent['themes'][number];
export type CharterProposal = CharterTheme['proposals'][number];
