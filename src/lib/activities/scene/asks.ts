/** What is asked about something one looks at: a choice that explains, or one's own words. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { ABOUT } from './about';

const choice = {
	id,
	ask: v.literal('choice'),
	question: prose({ max: 160 }),
	/** Every answer is answered: none is left without an explanation. */
	options: v.pipe(
		listOf(v.strictObject({ id, text: prose({ max: 160 }), explanation: prose({ max: 320 }) }), 2),
		v.maxLength(5, 'five answers at most can be compared')
	)
};

const open = {
	id,
	/** « Qu'est-ce que tu vois ? »: nothing is right, nothing is read. */
	ask: v.literal('open'),
	question: prose({ max: 160 }),
	/** A way to begin. */
	starter: v.optional(prose({ max: 60 }))
};

const about = v.picklist(ABOUT, 'a question about the meaning is about "message", "voice" or "effect"');

export const ask = v.variant('ask', [v.strictObject(choice), v.strictObject(open)]);
export const meaningAsk = v.variant('ask', [
	v.strictObject({ ...choice, about }),
	v.strictObject({ ...open, about })
]);

const oneOpen = (list: readonly { readonly ask: string }[]) =>
	list.filter((one) => one.ask === 'open').length <= 1;

export const asks = v.pipe(
	listOf(ask),
	v.maxLength(3, 'three questions at most in one spot'),
	v.check((list) => oneOpen(list), 'one open question at most in one spot')
);

export const meaning = v.pipe(
	listOf(meaningAsk),
	v.maxLength(6, 'six questions at most about the meaning'),
	v.check((list) => oneOpen(list), 'one open question at most about the meaning'),
	v.check(
		(list) => ABOUT.every((about) => list.some((one) => one.about === about)),
		'the meaning asks for all three: "message" (what it says), "voice" (who speaks to whom), "effect"'
	)
);

export type Ask = v.InferOutput<typeof ask>;
export type MeaningAsk = v.InferOutput<typeof meaningAsk>;
