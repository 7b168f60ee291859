/** What somebody may look at in themselves, before and after. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

const NUMBER = /[0-9]|%/;

export const selfcheckSchema = v.pipe(
	v.strictObject({
		intro: prose({ max: 320 }),
		/** The places, in order: words of one's own life (« rarement », « souvent »), never marks. */
		words: v.pipe(listOf(v.strictObject({ id, text: prose({ max: 32 }) }), 3), v.maxLength(5)),
		/** « Je sais… », « J'ose… »: in the first person. */
		sentences: v.pipe(
			listOf(v.strictObject({ id, text: prose({ max: 160 }) }), 2),
			v.maxLength(6, 'more than 6 sentences are an examination')
		),
		/** Said between the two looks: what happens meanwhile, and that one comes back when one likes. */
		between: prose({ max: 320 }),
		/** Said of a sentence that was looked at twice. */
		moves: v.strictObject({
			further: prose({ max: 320 }),
			/** As fine as the other way: it says why. */
			back: prose({ max: 320 }),
			same: prose({ max: 320 })
		})
	}),
	v.check(({ words }) => words.every(({ text }) => !NUMBER.test(text)), 'a place is a word, never a number'),
	v.check(
		({ sentences }) => sentences.every(({ text }) => /^(je |j’|j'|quand |avec |si )/i.test(text)),
		'a sentence is about oneself and in the first person: « Je… », « J’… »'
	)
);

export type SelfcheckContent = v.InferOutput<typeof selfcheckSchema>;
export type SelfcheckSentence = SelfcheckContent['sentences'][number];
export type Move = keyof SelfcheckContent['moves'];
