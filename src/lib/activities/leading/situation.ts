/** One story that is led: what the class sees of it, what it may do, and what whoever leads says and never does. */
import * as v from 'valibot';
import { PROMPTS } from '$lib/domain/prompts';
import { id, listOf, prose } from '../authoring';
import { POSTURES } from '../stories';

/** What a class may do in the middle of a story. `confides`: somebody tells what has happened to them, or to another. */
export const REACTIONS = [
	'joke',
	'laughter',
	'silence',
	'minimise',
	'argue',
	'ask',
	'name',
	'confides',
	'upset',
	'adult'
] as const;

/** Somebody may be hurt here: the story stops, and an adult takes over. */
export const CONFIDES: readonly (typeof REACTIONS)[number][] = ['confides', 'upset'];

/** Where a story may take place, as drawn. */
const PLACES = [
	'bureau',
	'bus',
	'cantine',
	'cdi',
	'chambre',
	'classe',
	'couloir',
	'cour',
	'ecran',
	'sortie'
] as const;

const answer = v.strictObject({
	id,
	/** What the one who leads says or does. */
	text: prose({ max: 200 }),
	verdict: v.picklist(['fits', 'partly', 'rethink']),
	explanation: prose({ max: 280 }),
	/** The story is stopped, and an adult takes over. */
	relay: v.optional(v.literal(true))
});

const reaction = v.strictObject({
	id,
	sort: v.picklist(REACTIONS),
	/** Which of the skills of leading it trains. */
	skill: id,
	text: prose({ max: 200 }),
	answers: v.pipe(listOf(answer, 2), v.maxLength(4, 'more than four answers are not weighed up'))
});

export const situation = v.strictObject({
	id,
	/** Of which of the sets it is one. */
	set: id,
	title: prose({ max: 60 }),
	/** The youngest who may look at it. */
	from: v.picklist(['primaire', 'college', 'lycee']),
	/** Drawn beside the story; absent where none of the drawings is that place. */
	place: v.optional(v.picklist(PLACES)),
	/** Who is drawn there, by id of `cast.yaml`. */
	present: v.optional(
		v.pipe(listOf(v.strictObject({ id, posture: v.picklist(POSTURES) }), 0), v.maxLength(3)),
		[]
	),
	/** Read aloud; the class reads along. A witness's side: nobody is asked to judge who is hurt. */
	scene: prose({ max: 300 }),
	question: prose({ max: 110 }),
	/** To go on asking, up the ladder: at the desk and on the sheet, on the wall one at a time. */
	prompts: v.pipe(
		listOf(v.strictObject({ id: v.picklist(PROMPTS), text: prose({ max: 110 }) }), 2),
		v.maxLength(3, 'more than three are a list that is read, not a talk')
	),
	reactions: v.pipe(listOf(reaction), v.maxLength(3)),
	/** What whoever leads never does with this story. */
	never: prose({ max: 160 }),
	/** The last sentence, said aloud: help, and who gives it. */
	closing: prose({ max: 220 })
});
