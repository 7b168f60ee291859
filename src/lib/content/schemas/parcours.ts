import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { BANDS } from '../activity-schema';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1));
/** Lines that are read one by one; each has an id, so that translations do not hang on places. */
const lines = listOf(v.strictObject({ id, text: prose({ max: 400 }) }));

/** One line of the ticket. */
const word = prose({ max: 80 });

const step = v.strictObject({
	id,
	minutes,
	/** Id of the activity that is opened here. */
	activity: v.optional(id),
	/** Only a part of the activity is played here: it may last longer than this step. */
	part: v.optional(v.boolean()),
	title: prose({ max: 120 }),
	text: prose({ max: 1200 }),
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
	/** What to do when a pupil confides. */
	confide: prose({ max: 1000 }),
	close: prose({ max: 1200 }),
	/** Le billet de sortie: on paper, folded, read by an adult before the pupils leave. */
	ticket: v.strictObject({
		title: word,
		understood: word,
		fine: word,
		worried: word,
		talk: word,
		soon: word,
		today: word,
		name: word,
		/** Who reads it, and when. */
		reader: prose({ max: 240 })
	}),
	/** Lines of the official frameworks that this séance serves. */
	frameworks: lines
});

export const parcoursSchema = v.strictObject({
	id,
	title: prose({ max: 120 }),
	band: v.picklist(BANDS),
	seances: listOf(seance)
});

export type Parcours = v.InferOutput<typeof parcoursSchema>;
