/** What a group conversation's content may be. The engine and the view import it as a type only. */
import * as v from 'valibot';
import { id, listOf, prose } from '../authoring';
import { endingEntries, STANCES, TONES } from '../stories';
import { condition, effects, variables, way } from '../variables';
import { lost } from './references';

export { TONES } from '../stories';

/** What one can do at a pause. */
export const GESTURES = ['answer', 'wait', 'proof', 'leave', 'report', 'fetch'] as const;

const SAYS = ['text', 'image', 'system'] as const;

/** Short enough to be heard whole when it arrives. */
const said = prose({ max: 120 });

const message = v.pipe(
	v.strictObject({
		id,
		/** Shown where this holds: how what was done before comes back. */
		when: v.optional(condition),
		from: v.optional(id),
		text: v.optional(said),
		/** An image, told in words and never shown. */
		image: v.optional(said),
		/** The image is intimate: it is never captured nor passed on, and the page says so. */
		intimate: v.optional(v.boolean()),
		/** A line of the group itself: « 12 personnes ont vu ». */
		system: v.optional(said)
	}),
	v.check(
		(it) => SAYS.filter((one) => it[one] !== undefined).length === 1,
		'a message has either `text`, or `image`, or `system`'
	),
	v.check(
		(it) => (it.system === undefined) === (it.from !== undefined),
		'a text or an image is `from` somebody; a system line is from nobody'
	),
	v.check((it) => !it.intimate || it.image !== undefined, 'only an image can be `intimate`')
);

const decision = v.pipe(
	v.strictObject({
		id,
		text: prose({ max: 160 }),
		gesture: v.picklist(GESTURES),
		stance: v.picklist(STANCES),
		when: v.optional(condition),
		/** Offered once only, whatever loop brings one back. */
		once: v.optional(v.boolean()),
		effects: v.optional(effects),
		/** What is noted with a proof. `written`: noted in words, without a capture. */
		noted: v.optional(
			v.strictObject({
				date: prose({ max: 60 }),
				names: prose({ max: 80 }),
				written: v.optional(v.boolean())
			})
		),
		/** What follows in the group. Pedagogy: a decision is seen to have an effect. */
		then: listOf(message),
		feedback: prose({ max: 400 }),
		tone: v.picklist(TONES),
		to: way
	}),
	v.check(
		(it) => (it.gesture === 'proof') === (it.noted !== undefined),
		'a proof says what is `noted` with it, the date and the names; nothing else does'
	),
	v.check(
		(it) => it.tone !== 'protects' || (it.stance !== 'passive' && it.stance !== 'aggressive'),
		'silence and revenge are never said to protect: give it another tone'
	)
);

const ending = v.strictObject(endingEntries);

const beat = v.pipe(
	v.strictObject({
		id,
		/** « Mercredi, 19 h 05 ». */
		moment: v.optional(prose({ max: 60 })),
		/** They unfold one by one. */
		messages: v.optional(listOf(message)),
		/** What changes on arrival. */
		effects: v.optional(effects),
		/** An adult or a helpline is met here. */
		relay: v.optional(v.picklist(['adult', 'helpline'])),
		/** What comes of it; absent, they help. One who fails is followed by one who helps. */
		answers: v.optional(v.picklist(['helps', 'fails'])),
		/** Whose decision it is; absent, the learner's, who is a witness. */
		as: v.optional(id),
		/** Asked at the pause, once the messages are read. */
		question: v.optional(prose({ max: 100 })),
		decisions: v.optional(v.pipe(listOf(decision, 2), v.maxLength(6, 'six decisions at most in one pause'))),
		to: v.optional(way),
		ending: v.optional(ending)
	}),
	v.check(
		(it) => [it.decisions, it.to, it.ending].filter((one) => one !== undefined).length === 1,
		'a beat has either decisions, or `to`, or an ending'
	),
	v.check((it) => it.answers === undefined || it.relay !== undefined, '`answers` stands beside a `relay`')
);

/** What is known of the group, in words: of its lines, the first whose condition holds is told. */
const counter = v.strictObject({
	id,
	name: prose({ max: 40 }),
	lines: v.pipe(
		listOf(v.strictObject({ id, when: v.optional(condition), text: prose({ max: 100 }) })),
		v.check((lines) => lines.at(-1)?.when === undefined, 'the last line of a counter has no condition')
	)
});

export const threadSchema = v.pipe(
	v.strictObject({
		/** The name of the group. */
		group: prose({ max: 60 }),
		/** What the checks hold it to: the target of bullying decides nothing; people in conflict are equals. */
		story: v.optional(v.picklist(['bullying', 'conflict'])),
		/** Who is bullied, by id. */
		target: v.optional(id),
		/** Who writes or is spoken of. */
		cast: v.pipe(v.array(id), v.minLength(1)),
		variables,
		counters: v.optional(v.pipe(listOf(counter, 0), v.maxLength(3, 'three counters at most')), []),
		start: id,
		beats: listOf(beat, 2)
	}),
	v.rawCheck(({ dataset, addIssue }) => {
		if (dataset.typed) for (const message of lost(dataset.value)) addIssue({ message });
	}),
	v.check(
		({ story, target }) => (story === 'bullying') === (target !== undefined),
		'a story of bullying says who is bullied (`target`), and no other story does'
	),
	v.check(
		({ beats }) => beats.some((one) => one.decisions?.some(({ gesture }) => gesture === 'fetch')),
		'somewhere one can fetch an adult: a decision with the gesture `fetch`'
	),
	v.check(({ beats }) => {
		const all = beats.flatMap((one) => [
			...(one.messages ?? []),
			...(one.decisions ?? []).flatMap(({ then }) => then)
		]);
		const proofs = beats.flatMap((one) => one.decisions ?? []).flatMap(({ noted }) => noted ?? []);
		return !all.some((one) => one.intimate) || proofs.every((one) => one.written);
	}, 'where an intimate image goes round, nothing is captured: every proof is `written: true`')
);

export type ThreadContent = v.InferOutput<typeof threadSchema>;
export type Beat = ThreadContent['beats'][number];
export type Message = NonNullable<Beat['messages']>[number];
export type Decision = NonNullable<Beat['decisions']>[number];
export type Counter = ThreadContent['counters'][number];
export type Gesture = (typeof GESTURES)[number];
