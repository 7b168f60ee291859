/** What two ambassadors lead in front of a class may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { PROMPTS } from '$lib/domain/prompts';
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

const situation = v.strictObject({
	id,
	/** Of which of the sets it is one. */
	set: id,
	title: prose({ max: 60 }),
	/** The youngest who may look at it. */
	from: v.picklist(['primaire', 'college', 'lycee']),
	place: v.picklist(PLACES),
	/** Who is drawn, by id of `cast.yaml`. */
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

type Situation = v.InferOutput<typeof situation>;
type Reaction = Situation['reactions'][number];

const reactionsOf = ({ situations }: { readonly situations: readonly Situation[] }): Reaction[] =>
	situations.flatMap(({ reactions }) => reactions);

/** Whether whoever confides is left to no pupil: what fits stops the story and fetches the adult. */
const goesToAdult = ({ sort, answers }: Reaction): boolean =>
	!CONFIDES.includes(sort) || answers.every((one) => one.verdict !== 'fits' || one.relay === true);

export const leadingSchema = v.pipe(
	v.strictObject({
		/** No name, no nickname, no true story: stands on the wall and on the leader's sheet all the time. */
		rule: prose({ max: 100 }),
		/** That an adult is in the room, and what for. */
		adult: prose({ max: 200 }),
		/** What one does when somebody confides in the middle of it. */
		confide: prose({ max: 280 }),
		/** Said to the class at the very end: where help is. */
		after: prose({ max: 200 }),
		/** What is trained by leading. */
		skills: listOf(v.strictObject({ id, name: prose({ max: 60 }), text: prose({ max: 160 }) }), 2),
		/** Handfuls of stories: the first is the short form. */
		sets: v.pipe(
			listOf(v.strictObject({ id, name: prose({ max: 60 }), hint: prose({ max: 120 }) })),
			v.maxLength(4, 'a class does not choose among more than four')
		),
		situations: listOf(situation, 2)
	}),
	v.check(
		({ sets, situations }) =>
			situations.every(({ set }) => sets.some((one) => one.id === set)) &&
			sets.every((one) => situations.some(({ set }) => set === one.id)),
		'every situation is in a set, and every set has situations'
	),
	v.check(
		(content) => reactionsOf(content).every(({ skill }) => content.skills.some((one) => one.id === skill)),
		'the skill of a reaction is one of `skills`'
	),
	v.check(
		(content) =>
			reactionsOf(content).every(({ answers }) => answers.some(({ verdict }) => verdict === 'fits')),
		'every reaction of the class has an answer that fits'
	),
	v.check(
		(content) => reactionsOf(content).every(goesToAdult),
		'where somebody confides or is upset, the answer that fits stops the story and calls the adult (`relay: true`)'
	),
	v.check(
		(content) =>
			reactionsOf(content).every(({ answers }) =>
				answers.every(({ relay, verdict }) => !relay || verdict !== 'rethink')
			),
		'calling the adult is never an answer to think over again'
	),
	v.check(
		(content) => reactionsOf(content).some(({ sort }) => CONFIDES.includes(sort)),
		'somewhere a pupil confides (`sort: confides` or `upset`): who has never practised that is not ready to lead'
	),
	v.check(
		({ situations }) => situations.every((one) => one.id !== 'fin' && one.id !== 'choix'),
		'"fin" and "choix" are places beside the situations'
	)
);

export type LeadingContent = v.InferOutput<typeof leadingSchema>;
export type LeadingSituation = LeadingContent['situations'][number];
export type LeadingReaction = LeadingSituation['reactions'][number];
export type LeadingAnswer = LeadingReaction['answers'][number];
export type LeadingSet = LeadingContent['sets'][number];
