import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { BANDS } from '../activity-schema';
import { lines } from './guide';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));
/** One line of the ticket. */
const word = prose({ max: 80 });

/** Le billet de sortie: on paper, folded, read by an adult before the pupils leave. */
const ticket = v.strictObject({
	title: word,
	understood: word,
	fine: word,
	worried: word,
	talk: word,
	soon: word,
	today: word,
	name: word,
	/** Who reads it, and when. */
	reader: prose({ max: 240 }),
	/** A sign beside each line, for those who read little. */
	pictograms: v.optional(v.boolean(), false)
});

const step = v.strictObject({
	id,
	minutes,
	/** Id of the activity that is opened here. */
	activity: v.optional(id),
	/** Only a part of the activity is played here: it may last longer than this step. */
	part: v.optional(v.boolean()),
	title: prose({ max: 120 }),
	text: prose({ max: 1200 }),
	/** What the room reads on the wall in a step that opens no activity; absent: what every séance says there. */
	wall: v.optional(listOf(v.strictObject({ id, text: prose({ max: 120 }) }))),
	/** The séance may be cut after this step, at 20–25 minutes. */
	cut: v.optional(v.boolean())
});

const seance = v.strictObject({
	id,
	/** Last part of the pupils' short address, `/{lang}/s/{short}/`: printed, so never changed. Absent: the id. */
	short: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9]{2,6}$/, 'two to six letters or digits'))),
	title: prose({ max: 120 }),
	minutes,
	aim: prose({ max: 400 }),
	competences: v.array(id),
	material: lines,
	/** What the adult does before projecting. */
	before: lines,
	steps: listOf(step),
	/** What pupils may say or do, and what helps then. */
	expect: lines,
	/** How this séance ends, where it is not as the others. */
	close: v.optional(prose({ max: 1200 })),
	/** Lines of `frameworks.yaml` that this séance serves, by id, and how it does so here. */
	frameworks: lines
});

export const parcoursSchema = v.strictObject({
	id,
	title: prose({ max: 120 }),
	band: v.picklist(BANDS),
	/** Not for a class: for the pupils who train as ambassadors or as mediators, or for parents who meet at school. */
	for: v.optional(v.picklist(['ambassadors', 'families'])),
	/** What to do when a pupil confides, in any séance. */
	confide: prose({ max: 1200 }),
	/** How a séance ends: with the ticket. */
	close: prose({ max: 1200 }),
	ticket,
	/** Id of the activity played beside the séances, two minutes a day, all year. */
	ritual: v.optional(id),
	seances: listOf(seance)
});

export type Parcours = v.InferOutput<typeof parcoursSchema>;
