/** What two ambassadors lead in front of a class may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { CONFIDES, situation } from './situation';

type Situation = v.InferOutput<typeof situation>;
type Reaction = Situation['reactions'][number];

const reactionsOf = ({ situations }: { readonly situations: readonly Situation[] }): Reaction[] =>
	situations.flatMap(({ reactions }) => reactions);

/** Whether whoever confides is left to no pupil: what fits stops the story and fetches the adult. */
const goesToAdult = ({ sort, answers }: Reaction): boolean =>
	!CONFIDES.includes(sort) || answers.every((one) => one.verdict !== 'fits' || one.relay === true);

/** Whether somebody is named in a text, whatever elides before them. */
const names = (text: string, person: string): boolean =>
	text.includes(`{${person}}`) || text.includes(`:${person}}`);

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
		({ situations }) =>
			situations.every(({ place, present, scene }) =>
				present.every(({ id }) => place !== undefined && names(scene, id))
			),
		'who is drawn is named in the story, which has a `place`'
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
