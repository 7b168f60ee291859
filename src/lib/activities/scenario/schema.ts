/** What a scenario's content may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { endingEntries, signs, STANCES, TONES, type POSTURES } from '../stories';
import { condition, effects, variables, way } from '../variables';

export { STANCES, TONES } from '../stories';

/** Where a scene is drawn. */
export const PLACES = [
	'couloir',
	'cour',
	'classe',
	'cantine',
	'bus',
	'chambre',
	'cdi',
	'bureau',
	'ecran',
	'sortie'
] as const;

const choice = v.strictObject({
	id,
	text: prose({ max: 160 }),
	stance: v.picklist(STANCES),
	when: v.optional(condition),
	/** Offered once only, whatever loop brings one back. */
	once: v.optional(v.boolean()),
	effects: v.optional(effects),
	/** What happens in the story right after the choice, told before the feedback. */
	then: v.optional(prose({ max: 400 })),
	feedback: prose({ max: 400 }),
	tone: v.picklist(TONES),
	/** Whom the thread joins to the choice. */
	touches: v.optional(id),
	/** A small activity that may be opened from its feedback, and come back from. */
	opens: v.optional(id),
	to: way
});

const message = v.strictObject({ id, from: id, text: prose({ max: 200 }) });

const ending = v.strictObject({
	...endingEntries,
	/** In a mediation, both have agreed on something. No path from a red flag may lead here. */
	agreement: v.optional(v.boolean())
});

const node = v.pipe(
	v.strictObject({
		id,
		/** When and where, in a few words: « Lundi, 18 h 40, dans le bus ». */
		moment: v.optional(prose({ max: 80 })),
		place: v.optional(v.picklist(PLACES)),
		/** Who is drawn. Absent: as in the node before. */
		present: v.optional(v.array(id)),
		text: prose({ max: 700 }),
		/** Lines of a group conversation, shown as paper notes. */
		messages: v.optional(listOf(message)),
		/** More text where a condition holds: how consequences come back. */
		also: v.optional(listOf(v.strictObject({ id, when: condition, text: prose({ max: 400 }) }))),
		/** What changes on arrival. */
		effects: v.optional(effects),
		/** An adult or a helpline is met here. */
		relay: v.optional(v.picklist(['adult', 'helpline'])),
		/** What comes of it; absent, they help. One who fails is followed by one who helps. */
		answers: v.optional(v.picklist(['helps', 'fails'])),
		/** Whose choice it is; absent, the learner's, who is a witness. */
		as: v.optional(id),
		/** In a mediation, a red flag shows here: from now on an adult takes over. */
		flag: v.optional(v.boolean()),
		question: v.optional(prose({ max: 100 })),
		choices: v.optional(listOf(choice, 2)),
		to: v.optional(way),
		ending: v.optional(ending)
	}),
	v.check(
		(it) => [it.choices, it.to, it.ending].filter((one) => one !== undefined).length === 1,
		'a node has either choices, or `to`, or an ending'
	),
	v.check((it) => it.answers === undefined || it.relay !== undefined, '`answers` stands beside a `relay`')
);

const scenario = v.strictObject({
	/** What the checks hold it to: the target of bullying decides nothing; people in conflict are equals. */
	story: v.optional(v.picklist(['bullying', 'conflict'])),
	/** Who is bullied, by id. */
	target: v.optional(id),
	/** Pupils mediate between two others here. */
	mediation: v.optional(v.boolean()),
	cast: v.pipe(v.array(id), v.minLength(1)),
	variables,
	signs,
	start: id,
	nodes: listOf(node, 2)
});

export const scenarioSchema = v.pipe(
	scenario,
	v.check(
		({ story, target }) => (story === 'bullying') === (target !== undefined),
		'a story of bullying says who is bullied (`target`), and no other story does'
	),
	v.check(
		({ mediation, nodes }) => mediation || nodes.every((one) => !one.flag && !one.ending?.agreement),
		'`flag` and `agreement` belong to a story with `mediation: true`'
	),
	v.check(
		({ story, nodes }) => story !== 'bullying' || nodes.every((one) => !one.ending?.agreement),
		'mediation is for conflicts: a story of bullying does not end in an agreement'
	)
);

export type ScenarioContent = v.InferOutput<typeof scenarioSchema>;
export type ScenarioNode = ScenarioContent['nodes'][number];
export type Choice = NonNullable<ScenarioNode['choices']>[number];
export type Way = Choice['to'];
export type Effects = NonNullable<Choice['effects']>;
export type Posture = (typeof POSTURES)[number];
export type Tone = (typeof TONES)[number];
export type Stance = (typeof STANCES)[number];
export type Place = (typeof PLACES)[number];
