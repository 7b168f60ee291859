/** What a dialogue's content may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { endingEntries, signs, STANCES, TONES, type POSTURES } from '../stories';
import { condition, effects, variables, way } from '../variables';
import { STEPS } from './steps';
import { wrongIn } from './wrong';

const step = v.picklist([...new Set([...STEPS.mediation, ...STEPS.confide])]);

/**
 * How it ends. `agreement`: both agreed. `relayed`: an adult has taken it on, on the ordinary way. `cautious`: one
 * stopped before any red flag. `best`: one stopped at a red flag. `late`: at a red flag one went on, and an adult
 * stepped in.
 */
export const OUTCOMES = ['agreement', 'relayed', 'cautious', 'best', 'late'] as const;

/** What somebody says aloud. */
const line = v.strictObject({ id, from: id, text: prose({ max: 240 }) });

/** What comes of a sentence, whether it was chosen or composed. */
const outcomeEntries = {
	id,
	stance: v.picklist(STANCES),
	effects: v.optional(effects),
	/** What is seen right after it. Pedagogy: every sentence changes something in somebody. */
	then: prose({ max: 400 }),
	/** What is answered: one may interrupt, minimise, or keep silent. */
	lines: v.optional(listOf(line)),
	/** What it changes, read over again at the end with what else was possible. */
	feedback: prose({ max: 400 }),
	tone: v.picklist(TONES),
	to: way
};

const move = v.strictObject({
	...outcomeEntries,
	text: prose({ max: 200 }),
	when: v.optional(condition),
	/** Offered once only, whatever loop brings one back. */
	once: v.optional(v.boolean())
});

/** A sentence that is put together from its parts, one of each. */
const compose = v.strictObject({
	parts: v.pipe(
		listOf(
			v.strictObject({
				id,
				label: prose({ max: 60 }),
				options: v.pipe(
					listOf(v.strictObject({ id, text: prose({ max: 120 }) }), 2),
					v.maxLength(4, 'four ways to say one part at most')
				)
			}),
			2
		),
		v.maxLength(3, 'three parts at most: a sentence is held in mind while it is made')
	),
	/** Of all of them, the first whose `with` agrees with what was put together; the last agrees with anything. */
	outcomes: listOf(v.strictObject({ ...outcomeEntries, with: v.optional(v.record(id, id)) }), 2)
});

const turn = v.pipe(
	v.strictObject({
		id,
		/** Where one is in the protocol; an ending stands after all of it. */
		step: v.optional(step),
		/** When and where, in a few words. */
		moment: v.optional(prose({ max: 80 })),
		text: prose({ max: 600 }),
		lines: v.optional(listOf(line)),
		/** More text where a condition holds: how consequences come back. */
		also: v.optional(listOf(v.strictObject({ id, when: condition, text: prose({ max: 400 }) }))),
		/** What changes on arrival. */
		effects: v.optional(effects),
		/** An adult or a helpline is here, and helps. */
		relay: v.optional(v.picklist(['adult', 'helpline'])),
		/** A red flag shows here: from now on an adult takes over. */
		flag: v.optional(v.boolean()),
		/** The one who confides says something dark: there are no more sentences to choose. It is never spelled out. */
		dark: v.optional(v.boolean()),
		/** At a dark word, whom the adult or the friend can call, by reference: `{3114}`. */
		call: v.optional(prose({ max: 200 })),
		question: v.optional(prose({ max: 100 })),
		moves: v.optional(v.pipe(listOf(move, 2), v.maxLength(4, 'four sentences to choose from at most'))),
		compose: v.optional(compose),
		to: v.optional(way),
		ending: v.optional(v.strictObject({ ...endingEntries, outcome: v.picklist(OUTCOMES) }))
	}),
	v.check(
		(it) => [it.moves, it.compose, it.to, it.ending].filter((one) => one !== undefined).length === 1,
		'a turn has either moves, or a sentence to compose, or `to`, or an ending'
	),
	v.check(
		(it) => (it.step === undefined) === (it.ending !== undefined),
		'a turn says its step, unless it ends'
	),
	v.check(
		(it) => (it.dark === true) === (it.call !== undefined),
		'at a dark word, and only there, `call` says whom to call'
	),
	v.check(
		(it) => !it.dark || it.to !== undefined,
		'at a dark word nothing is chosen: it leads on to an adult with `to`'
	)
);

/** What the coach says once, when a step is left: of its lines, the first whose condition holds. */
const coach = v.strictObject({
	id,
	step,
	when: v.optional(condition),
	/** The skill that was practised, named. */
	skill: prose({ max: 60 }),
	text: prose({ max: 300 })
});

export const dialogueSchema = v.pipe(
	v.strictObject({
		use: v.picklist(['mediation', 'confide']),
		/** Between whom one mediates, or who confides. Nobody here is bullied by a part that content gives them. */
		between: v.pipe(v.array(id), v.minLength(1), v.maxLength(2)),
		cast: v.pipe(v.array(id), v.minLength(1)),
		variables,
		signs,
		/** Where « Je passe le relais » leads: before any red flag, and after one. */
		handover: v.strictObject({ cautious: id, best: v.optional(id) }),
		coach: listOf(coach),
		start: id,
		turns: listOf(turn, 2)
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (dataset.typed) for (const message of wrongIn(dataset.value)) addIssue({ message });
	})
);

export type DialogueContent = v.InferOutput<typeof dialogueSchema>;
export type Turn = DialogueContent['turns'][number];
export type Move = NonNullable<Turn['moves']>[number];
export type Compose = NonNullable<Turn['compose']>;
export type Outcome = Move | Compose['outcomes'][number];
export type Line = NonNullable<Turn['lines']>[number];
export type CoachLine = DialogueContent['coach'][number];
export type Step = CoachLine['step'];
export type Ending = NonNullable<Turn['ending']>;
export type Posture = (typeof POSTURES)[number];
