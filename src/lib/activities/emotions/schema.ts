/** What an emotion wheel's content may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** Names of illustration papers: `--p-teal`. One family, one paper. */
export const PAPERS = ['sun', 'sky', 'plum', 'coral', 'lilac', 'mustard', 'leaf', 'mint', 'teal'] as const;

/** Places that the paper figure can show. */
export const SPOTS = [
	'head',
	'face',
	'throat',
	'shoulders',
	'heart',
	'belly',
	'hands',
	'legs',
	'feet',
	'all'
] as const;

const different = <T>(list: readonly T[], by: (one: T) => string) =>
	new Set(list.map(by)).size === list.length;

const family = v.strictObject({
	id,
	name: prose({ max: 18 }),
	paper: v.picklist(PAPERS),
	/** Words that say it better, each explained to a child of nine in one sentence. */
	nuances: v.pipe(
		listOf(v.strictObject({ id, word: prose({ max: 32 }), means: prose({ max: 140 }) }), 2),
		v.maxLength(4, 'four nuances at most can be told apart')
	),
	/** From the least to the most. */
	intensities: v.pipe(
		listOf(v.strictObject({ id, word: prose({ max: 32 }) }), 3),
		v.maxLength(4, 'four intensities at most can be told apart')
	),
	/** « Ce qui peut aider »: for every family, the pleasant ones too. */
	helps: prose({ max: 400 })
});

export const emotionsSchema = v.pipe(
	v.strictObject({
		/** Where it is about somebody in a story: what they see happen. Absent: it is about oneself. */
		situation: v.optional(prose({ max: 240 })),
		question: prose({ max: 120 }),
		families: v.pipe(
			listOf(family, 6),
			v.maxLength(8, 'a wheel of more than eight families is too thin to read'),
			v.check(
				(list) => different(list, (one) => one.paper),
				'two families have the same paper: they could not be told apart'
			)
		),
		body: v.pipe(
			listOf(v.strictObject({ id, label: prose({ max: 32 }), spot: v.picklist(SPOTS) }), 3),
			v.check((list) => different(list, (one) => one.spot), 'two places of the body have the same spot')
		),
		/** The answer to « Je ne sais pas », which is a good answer. */
		unknown: prose({ max: 320 }),
		/** A sentence of one's own, if one likes. */
		write: v.optional(v.strictObject({ label: prose({ max: 120 }), starter: v.optional(prose({ max: 80 })) }))
	}),
	v.check(
		({ families }) => families.every((one) => one.id !== 'fin' && one.id !== 'roue'),
		'"roue" and "fin" are the wheel and the place after it: give this family another id'
	)
);

export type EmotionsContent = v.InferOutput<typeof emotionsSchema>;
export type Family = EmotionsContent['families'][number];
export type BodyPlace = EmotionsContent['body'][number];
export type Spot = (typeof SPOTS)[number];
