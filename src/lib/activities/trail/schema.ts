/** What the content of a game on a trail may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { AGES, PILES } from './acts';
import { shortOf } from './enough';

/** The signs of teams, cut out of paper: a form, so that no colour has to be told from another. */
export const SHAPES = ['star', 'moon', 'wave', 'leaf', 'drop', 'kite'] as const;

/** What may be drawn at a knot, and at the end. */
export const THINGS = [
	...['cake', 'fruit', 'pancakes'],
	...['drum', 'microphone', 'dance'],
	...['ball', 'puzzle', 'book']
] as const;

const pile = v.strictObject({
	name: prose({ max: 30 }),
	/** What one does with a card of it. */
	todo: prose({ max: 120 })
});

const card = v.strictObject({
	id,
	pile: v.picklist(PILES),
	/** Absent: for every age. */
	for: v.optional(v.picklist(AGES)),
	/** About characters, or about what the whole class does now: never about a pupil's own life. */
	text: prose({ max: 220 }),
	/** What could be said or done. Pedagogy: heard after each card, passed or not, so that nobody stays without an idea. */
	ideas: v.pipe(
		listOf(v.strictObject({ id, text: prose({ max: 180 }) })),
		v.maxLength(3, 'three ideas at most are heard')
	)
});

const stretch = v.strictObject({
	id,
	/** What lies on each square; `free`: the team chooses the pile. */
	squares: v.pipe(
		v.array(v.picklist([...PILES, 'free'])),
		v.minLength(2, 'a stretch has two squares at least'),
		v.maxLength(6, 'six squares at most before the next knot')
	),
	/** Where it ends, and what the whole class chooses there; absent at the last one, which ends at the end. */
	knot: v.optional(
		v.strictObject({
			name: prose({ max: 24 }),
			question: prose({ max: 120 }),
			things: v.pipe(
				listOf(v.strictObject({ id, draw: v.picklist(THINGS), text: prose({ max: 40 }) }), 2),
				v.maxLength(4, 'four things at most to choose from')
			)
		})
	)
});

export const trailSchema = v.pipe(
	v.strictObject({
		rules: v.pipe(
			listOf(v.strictObject({ id, text: prose({ max: 160 }) }), 2),
			v.maxLength(6, 'six rules at most are remembered')
		),
		teams: v.pipe(
			listOf(v.strictObject({ id, shape: v.picklist(SHAPES), name: prose({ max: 30 }) }), 2),
			v.maxLength(6, 'six teams at most')
		),
		piles: v.strictObject({ challenge: pile, empathy: pile, act: pile, help: pile, pause: pile }),
		cards: listOf(card),
		start: prose({ max: 24 }),
		stretches: v.pipe(listOf(stretch, 2), v.maxLength(5, 'five stretches at most: the end comes')),
		end: v.strictObject({
			name: prose({ max: 24 }),
			/** What has come of it: of all, never of a team. */
			told: prose({ max: 200 }),
			/** Asked of everybody once it is over. */
			talk: prose({ max: 160 })
		})
	}),
	v.check(
		({ teams }) => new Set(teams.map(({ shape }) => shape)).size === teams.length,
		'two teams have the same shape'
	),
	v.check(
		({ stretches }) =>
			stretches.every(({ knot }, at) => (knot === undefined) === (at === stretches.length - 1)),
		'each stretch but the last one ends with a knot'
	),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const short = shortOf(dataset.value);
		if (short) addIssue({ message: short });
	})
);

export type TrailContent = v.InferOutput<typeof trailSchema>;
export type TrailCard = TrailContent['cards'][number];
export type TrailTeam = TrailContent['teams'][number];
export type TrailStretch = TrailContent['stretches'][number];
export type TrailKnot = NonNullable<TrailStretch['knot']>;
export type Shape = (typeof SHAPES)[number];
export type ThingDrawn = (typeof THINGS)[number];
