/**
 * What adults do when a pupil is bullied, as it is announced to families, and the card for the one to whom a pupil
 * confides. The school's own protocol goes on from there; no file is kept on anybody.
 */
import * as v from 'valibot';
import { id, listOf, prose } from '$lib/activities/authoring';
import { sourced } from './fact';

/** The order in which families are told the steps (CNED, « Des clés pour les familles »). */
const ORDER = ['accueillir', 'proteger', 'informer', 'entretiens', 'accompagner', 'classe'] as const;

const lines = (max: number) => listOf(v.strictObject({ id, text: prose({ max }) }), 2);
/** A few lines of the card, which is a quarter of a sheet. */
const part = v.strictObject({ title: prose({ max: 40 }), lines: lines(110) });

export const procedureSchema = v.strictObject({
	steps: v.strictObject({
		...sourced,
		title: prose({ max: 60 }),
		lead: prose({ max: 200 }),
		list: v.pipe(
			listOf(
				v.strictObject({
					id: v.picklist(ORDER),
					title: prose({ max: 40 }),
					/** On the page and on the poster, read from two metres. */
					families: prose({ max: 120 }),
					staff: prose({ max: 300 })
				}),
				ORDER.length
			),
			v.check(
				(all) => all.every((one, at) => one.id === ORDER[at]),
				`families are told the steps in this order: ${ORDER.join(', ')}`
			)
		),
		warning: prose({ max: 160 })
	}),
	protocol: v.strictObject({
		title: prose({ max: 60 }),
		lead: prose({ max: 300 }),
		/** What the school writes by hand on the poster. */
		blanks: lines(60),
		/** What its protocol says, that this workbook does not. */
		staff: lines(200)
	}),
	confide: v.strictObject({
		title: prose({ max: 40 }),
		lead: prose({ max: 120 }),
		say: part,
		dont: part,
		hour: part,
		danger: v.strictObject({
			title: prose({ max: 40 }),
			text: prose({ max: 160 }),
			/** Ids of the numbers of help.yaml. */
			numbers: v.pipe(v.array(v.string()), v.minLength(1))
		}),
		/** When another pupil was told first. */
		ambassador: prose({ max: 200 })
	})
});

export type Procedure = v.InferOutput<typeof procedureSchema>;
