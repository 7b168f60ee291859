import type { Course, CourseSeance } from '$lib/content/course';
import type { ShelfEntry } from '$lib/content/shelf';
import type { Summary } from '$lib/domain/attempt';
import { isSameTicket, ticketOf, type Ticket } from '$lib/domain/ticket';
import { inHand, standingOf } from '$lib/session/standing';

/** What a ticket needs to know of a séance. */
export interface TicketSeance {
	readonly id: string;
	readonly short: string;
	readonly title: string;
	/** In order, with their titles. */
	readonly activities: readonly Pick<ShelfEntry, 'id' | 'title'>[];
}

/** Where a ticket leads. */
export interface Step {
	readonly seance: TicketSeance;
	readonly activity: TicketSeance['activities'][number];
}

/** The séances for pupils of these courses, in order. */
export function ticketSeances(courses: readonly Course[], shelf: readonly ShelfEntry[]): TicketSeance[] {
	const entries = new Map(shelf.map(({ id, title }) => [id, { id, title }]));
	const told = ({ id, short, title, activities }: CourseSeance) => ({
		id,
		short,
		title,
		activities: activities.flatMap((one) => entries.get(one) ?? [])
	});
	return courses.filter((one) => one.for !== 'families').flatMap(({ seances }) => seances.map(told));
}

export function stepOf(ticket: Ticket, seances: readonly TicketSeance[]): Step | undefined {
	const steps = seances.flatMap((seance) => seance.activities.map((activity) => ({ seance, activity })));
	return steps.find(({ seance, activity }) => isSameTicket(ticketOf(seance.id, activity.id), ticket));
}

/**
 * What to go on with later: the activity under way, else the next one, of the séance that one came by; without
 * one, of the first séance in which something was begun.
 * @param short short address of the séance that one came by
 * @returns `done`: all of that séance is
 */
export function leftOff(
	seances: readonly TicketSeance[],
	short: string | undefined,
	summaries: readonly Summary[]
): Step | 'done' | undefined {
	const begun = (one: TicketSeance) =>
		one.activities.some(({ id }) => standingOf(id, summaries).state !== 'todo');
	const seance = seances.find((one) => one.short === short) ?? seances.find(begun);
	if (!seance) return undefined;
	const left = seance.activities
		.map((activity) => ({ activity, standing: standingOf(activity.id, summaries) }))
		.filter(({ standing }) => standing.state !== 'done');
	const activity = inHand(left)?.activity;
	return activity ? { seance, activity } : 'done';
}
