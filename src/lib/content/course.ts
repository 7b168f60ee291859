import type { Band } from '$lib/domain/activity';
import type { Parcours } from './schemas/parcours';

/** A parcours as pupils see it: what is done in which order, without the adult's plan. */
export interface Course {
	readonly id: string;
	readonly title: string;
	readonly band: Band;
	/** Not for a class: for those who train as ambassadors or as mediators, or for parents. */
	readonly for?: Parcours['for'];
	readonly seances: readonly CourseSeance[];
}

export interface CourseSeance {
	readonly id: string;
	/** The last part of its short address, `/{lang}/s/{short}/`. */
	readonly short: string;
	readonly title: string;
	readonly minutes: number;
	/** Ids of the activities, in order. */
	readonly activities: readonly string[];
}

/** @param readable ids of the activities that can be read in that language */
export const courseOf = (parcours: Parcours, readable: ReadonlySet<string>): Course => ({
	id: parcours.id,
	title: parcours.title,
	band: parcours.band,
	for: parcours.for,
	seances: parcours.seances.map((seance) => ({
		id: seance.id,
		short: shortOf(seance),
		title: seance.title,
		minutes: seance.minutes,
		activities: [...new Set(seance.steps.flatMap((step) => step.activity ?? []))].filter((one) =>
			readable.has(one)
		)
	}))
});

/** Written, and never counted: an address that was printed still leads there when a séance is put before it. */
export const shortOf = ({
	id,
	short
}: {
	readonly id: string;
	readonly short?: string | undefined;
}): string => short ?? id;
