/** What a scenario's content may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';

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

/** How someone in the story acts; asked about characters, never about a real pupil. */
export const STANCES = ['passive', 'aggressive', 'assertive', 'supportive', 'relay'] as const;

/** The meaning of a feedback: `protects` ✓, `effect` →, `almost` ◐, `reread` ! (look at it with an adult). */
export const TONES = ['protects', 'effect', 'almost', 'reread'] as const;

/** What a person's body shows. `low` makes itself small, `eased` breathes. */
export const POSTURES = ['low', 'steady', 'eased'] as const;

const feeling = v.picklist(['trust', 'anger', 'fear', 'shame']);

const variable = v.union(
	[
		/** A flag, and its value at the start. */
		v.boolean(),
		/** A whole number between two bounds; `of` and `feeling` say whose feeling it is. */
		v.pipe(
			v.strictObject({
				of: v.optional(id),
				feeling: v.optional(feeling),
				min: v.pipe(v.number(), v.integer()),
				max: v.pipe(v.number(), v.integer()),
				start: v.pipe(v.number(), v.integer())
			}),
			v.check((it) => it.min <= it.start && it.start <= it.max, 'start must lie between min and max')
		)
	],
	'a variable is true, false, or { min, max, start }'
);

type Bounds = { atLeast?: number | undefined; atMost?: number | undefined };

/** A condition: all of its parts must hold. A key is a variable, or one of the five words below. */
export interface Condition {
	/** Every one of these holds. */
	readonly all?: readonly Condition[];
	/** At least one of these holds. */
	readonly any?: readonly Condition[];
	readonly not?: Condition;
	/** The learner has been to this node. */
	readonly visited?: string;
	/** The learner has made this choice, written `node/choice`. */
	readonly chose?: string;
	/** A flag that is true or false, or a number within bounds. */
	readonly [variable: string]: unknown;
}

/** The words that a condition keeps for itself: no variable may bear one. */
const CONDITION_WORDS = ['all', 'any', 'not', 'visited', 'chose'];

const variableName = v.pipe(
	id,
	v.check((name) => !CONDITION_WORDS.includes(name), 'this name is a word of conditions: choose another')
);

const bounds: v.GenericSchema<Bounds> = v.pipe(
	v.strictObject({ atLeast: v.optional(v.number()), atMost: v.optional(v.number()) }),
	v.check((it) => it.atLeast !== undefined || it.atMost !== undefined, 'say atLeast or atMost')
);

export const condition: v.GenericSchema<Condition> = v.lazy(() =>
	v.objectWithRest(
		{
			all: v.optional(v.array(condition)),
			any: v.optional(v.array(condition)),
			not: v.optional(condition),
			visited: v.optional(id),
			chose: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'write node/choice')))
		},
		v.union([v.boolean(), bounds], 'a variable is compared with true, false, atLeast or atMost')
	)
) as v.GenericSchema<Condition>;

/** What a choice or an arrival changes: a flag is set, a number moves by, or is set to. */
const effects = v.record(
	v.string(),
	v.union(
		[v.boolean(), v.pipe(v.number(), v.integer()), v.strictObject({ set: v.pipe(v.number(), v.integer()) })],
		'an effect is true, false, a whole number to add, or { set: n }'
	)
);

/** Where one goes next: a node, or the first of several whose condition holds. The last has none. */
const way = v.union(
	[
		id,
		v.pipe(
			v.array(v.strictObject({ when: v.optional(condition), to: id })),
			v.minLength(1),
			v.check((list) => list.at(-1)?.when === undefined, 'the last way of a list has no condition')
		)
	],
	'a way is a node id, or a list of { when, to }'
);

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
	to: way
});

const message = v.strictObject({ id, from: id, text: prose({ max: 200 }) });

const ending = v.strictObject({
	title: prose({ max: 80 }),
	/** Who can help, now and in real life. Pedagogy: no ending without it. */
	help: prose({ max: 300 }),
	/** What can still be repaired, and how. Pedagogy: no ending without it. */
	repair: prose({ max: 300 }),
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
	variables: v.optional(v.record(variableName, variable), {}),
	/** What a person shows: of the signs of one person, the first whose condition holds is told. */
	signs: v.optional(
		listOf(
			v.strictObject({
				id,
				of: id,
				when: v.optional(condition),
				posture: v.picklist(POSTURES),
				text: prose({ max: 160 })
			}),
			0
		),
		[]
	),
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
