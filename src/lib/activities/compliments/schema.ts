/** What a building of compliments may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

/** What a fact is: something that was done, something said too broadly, or how somebody looks. */
export const WORTHS = ['precise', 'vague', 'looks'] as const;

/** Names of illustration papers: `--p-teal`. */
export const PAPERS = ['teal', 'mustard', 'coral', 'plum', 'sky', 'leaf'] as const;

const three = 'three to choose from: fewer is no choice, more cannot be held in mind';

const fact = v.strictObject({
	id,
	/** The beginning of the sentence, with its comma: « Quand tu as…, ». */
	text: prose({ max: 120 }),
	worth: v.picklist(WORTHS),
	/** Why it touches, or why a precise fact would touch more. */
	echo: prose({ max: 240 })
});

const scene = v.strictObject({
	id,
	/** Who receives the compliment. */
	name: prose({ max: 32 }),
	paper: v.picklist(PAPERS),
	/** Which of the two paper heads; absent: in turn. */
	hair: v.optional(v.picklist(['a', 'b'])),
	/** What they did. */
	told: prose({ max: 280 }),
	/** Who wants to say something to them. */
	ask: prose({ max: 120 }),
	facts: v.pipe(
		listOf(fact, 3),
		v.maxLength(3, three),
		v.check(
			(list) => list.some((one) => one.worth === 'precise'),
			'at least one fact is precise: something that was done'
		),
		v.check(
			(list) => list.some((one) => one.worth !== 'precise'),
			'one fact is vague or about looks: that is what one learns to tell apart'
		)
	),
	/** The rest of the sentence, with its full stop: « ça… ». */
	effects: v.pipe(
		listOf(v.strictObject({ id, text: prose({ max: 100 }), echo: prose({ max: 200 }) }), 3),
		v.maxLength(3, three)
	),
	/** A last word, if one likes. */
	endings: v.optional(
		v.pipe(listOf(v.strictObject({ id, text: prose({ max: 80 }) })), v.maxLength(3, three))
	),
	/** Without a word, where words are too much. */
	gesture: v.optional(v.strictObject({ text: prose({ max: 140 }), echo: prose({ max: 200 }) }))
});

export const complimentsSchema = v.pipe(
	v.strictObject({
		scenes: v.pipe(listOf(scene), v.maxLength(6, 'more than six compliments in a row sound alike')),
		/** One precise thing that somebody did for the learner, without saying who. */
		received: v.strictObject({ label: prose({ max: 120 }), starter: v.optional(prose({ max: 80 })) })
	}),
	v.check(
		({ scenes }) => scenes.every((one) => one.id !== 'recu' && one.id !== 'fin'),
		'"recu" and "fin" are the places after the last scene: give this scene another id'
	)
);

export type ComplimentsContent = v.InferOutput<typeof complimentsSchema>;
export type Scene = ComplimentsContent['scenes'][number];
export type Worth = (typeof WORTHS)[number];
