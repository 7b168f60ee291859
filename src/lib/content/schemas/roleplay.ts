/**
 * The stories of the role-play table. What pedagogy.md §6 and §7 ask of them is held here: two equals who quarrel,
 * or a story that is stopped at the triage and has no cards, for nobody plays a pupil who is bullied.
 */
import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';

/** Stories that can be played through, at least. */
const FEWEST = 12;
/** Of those, the part in which a sign of danger shows up late (pedagogy.md §6: « 30 % de pièges »). */
const TRAPS = 0.3;

/** What one of the two pupils has in hand, told to them as « tu ». */
const card = v.strictObject({
	knows: prose({ max: 240 }),
	hides: prose({ max: 240 }),
	wants: prose({ max: 160 }),
	needs: prose({ max: 160 }),
	/** The first sentence that they say, in « ». */
	starts: prose({ max: 160 }),
	/** What makes their anger fall. */
	calms: prose({ max: 160 })
});

/**
 * A sign of danger that only one card tells. It is borne by somebody who *knows* of it, about a third pupil who is
 * not played.
 */
const flag = v.strictObject({
	on: v.picklist(['a', 'b']),
	sign: v.picklist(['repetition', 'group', 'fear', 'threat', 'image', 'dark', 'violence']),
	/** On the secret card: when and how to let it show. */
	shows: prose({ max: 280 }),
	/** At the debrief, for everybody: what the sign was, and why an adult. */
	told: prose({ max: 320 })
});

const story = {
	id,
	title: prose({ max: 60 }),
	bands: v.pipe(
		v.array(v.picklist(['primaire', 'college', 'lycee'])),
		v.minLength(1, 'a story says for which age it is')
	),
	/** Read aloud to everybody. The two pupils are {a} and {b}. */
	situation: prose({ max: 420 }),
	/** After the triage: why this is a conflict, or is not. */
	why: prose({ max: 320 })
};

const cases = listOf(
	v.variant('sort', [
		v.strictObject({ ...story, sort: v.literal('conflict'), a: card, b: card, flag: v.optional(flag) }),
		v.strictObject({ ...story, sort: v.literal('bullying') })
	])
);

/** The table: names for the two pupils, and the stories. */
export const roleplaySchema = v.strictObject({
	/** Names that any pupil may bear: who plays is not chosen by being a girl or a boy. */
	names: v.pipe(
		v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(20))),
		v.minLength(8, 'at least 8 names are expected here: two for a story, and others when a pupil bears one')
	),
	cases: v.pipe(
		cases,
		v.check(
			(all) => all.filter((one) => one.sort === 'conflict').length >= FEWEST,
			`at least ${FEWEST} stories with two role cards are expected here`
		),
		v.check((all) => {
			const played = all.filter((one) => one.sort === 'conflict');
			return played.filter((one) => one.flag).length >= played.length * TRAPS;
		}, 'in three stories of ten at least, one card holds a sign of danger (flag): else nobody learns to stop')
	)
});

export type Roleplay = v.InferOutput<typeof roleplaySchema>;
export type RoleplayCase = Roleplay['cases'][number];
export type RoleplayCard = v.InferOutput<typeof card>;
