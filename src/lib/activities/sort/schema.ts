/** What a sorting's content may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** What a place is worth for a card, in words and never in points. */
export const VERDICTS = ['fits', 'partly', 'rethink'] as const;
const verdict = v.picklist(VERDICTS);

const hasFitting = <T extends { readonly verdict: string }>(list: readonly T[]) =>
	list.some((one) => one.verdict === 'fits');

const place = v.strictObject({
	id,
	name: prose({ max: 40 }),
	/** A few words more, under the name. */
	hint: v.optional(prose({ max: 80 })),
	/** « Ça dépend »: a card that is put here asks for a reason, where it has some. */
	depends: v.optional(v.boolean())
});

const card = v.strictObject({
	id,
	text: prose({ max: 240 }),
	/** One for each place, by the id of the place; several may fit. */
	places: v.pipe(
		listOf(v.strictObject({ id, verdict, explanation: prose({ max: 320 }) }), 2),
		v.check(hasFitting, 'at least one place must have the verdict "fits"')
	),
	/** Why it depends: asked for once the card lies in a place that `depends`. */
	reasons: v.optional(
		v.pipe(
			listOf(v.strictObject({ id, text: prose({ max: 160 }), verdict, explanation: prose({ max: 320 }) }), 2),
			v.check(hasFitting, 'at least one reason must have the verdict "fits"')
		)
	)
});

export const sortSchema = v.pipe(
	v.strictObject({
		question: prose({ max: 160 }),
		places: v.pipe(listOf(place, 2), v.maxLength(5, 'five places at most can be taken in at a glance')),
		cards: v.pipe(listOf(card, 2), v.maxLength(24, 'more than 24 cards tire out'))
	}),
	v.check(
		({ places, cards }) =>
			cards.every((one) => places.every((here) => one.places.some(({ id }) => id === here.id))),
		'every card says something about every place: one entry of `places` for each'
	),
	v.check(
		({ places, cards }) =>
			cards.every((one) => one.places.every(({ id }) => places.some((here) => here.id === id))),
		'a card speaks of a place that is not there'
	),
	v.check(
		({ places, cards }) => cards.every((one) => !one.reasons || places.some((here) => here.depends)),
		'a card has reasons, but no place has `depends: true`'
	),
	v.check(({ cards }) => cards.every((one) => one.id !== 'fin'), '"fin" is the place after the last card')
);

export type SortContent = v.InferOutput<typeof sortSchema>;
export type SortCard = SortContent['cards'][number];
export type SortPlace = SortContent['places'][number];
export type Verdict = (typeof VERDICTS)[number];
