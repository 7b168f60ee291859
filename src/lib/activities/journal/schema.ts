/** What a guided journal's content may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** On a shared device nobody is asked to say, in writing, what was done to them (pedagogy.md §7). */
const ASKS_TOO_MUCH = /as-tu (déjà )?été (harcel|frapp|insult|menac)|qui t’a (fait|harcel|frapp|insult)/i;

const strip = v.strictObject({
	id,
	label: prose({ max: 80 }),
	/** What one may think of while writing. */
	prompt: v.optional(prose({ max: 240 })),
	/** Beginnings to choose from; an ellipsis at the end stays out of the field. */
	starters: v.optional(
		v.pipe(
			v.array(prose({ max: 80 })),
			v.minLength(2, 'several starters, or none: a single one is an order'),
			v.maxLength(5, 'more than 5 starters are a page to read'),
			v.check((all) => new Set(all).size === all.length, 'two starters are the same')
		)
	),
	/** Words of the press that leaves this strip empty. */
	skip: v.optional(prose({ max: 40 }))
});

export const journalSchema = v.pipe(
	v.strictObject({
		intro: prose({ max: 400 }),
		strips: v.pipe(listOf(strip, 2), v.maxLength(6, 'more than 6 strips make a composition'))
	}),
	v.check(({ strips }) => strips.every((one) => one.id !== 'fin'), '"fin" is the place after the last strip'),
	v.check(
		({ strips }) =>
			strips.every((one) => !ASKS_TOO_MUCH.test(`${one.label} ${one.prompt ?? ''} ${one.starters ?? ''}`)),
		'a strip asks for a confession: ask what one notices, needs or could do instead (pedagogy §7)'
	)
);

export type JournalContent = v.InferOutput<typeof journalSchema>;
export type JournalStrip = JournalContent['strips'][number];
