import { BANDS } from '$lib/content/activity-schema';
import type { Booklet } from '$lib/content/booklet';
import { yearlyHours } from '$lib/content/yearly-hours';
import type { Parcours } from '$lib/content/schemas/parcours';

/** The fact that says how many hours a year are due, and where that stands. */
const DUE = 'dix-heures-par-an';

/** Those of a class, the youngest first; then those of ambassadors. */
export const byAge = <One extends Pick<Parcours, 'band' | 'for'>>(parcours: readonly One[]): One[] =>
	parcours.toSorted(
		(one, other) =>
			Number(Boolean(one.for)) - Number(Boolean(other.for)) ||
			BANDS.indexOf(one.band) - BANDS.indexOf(other.band)
	);

/** An activity played beside the séances, in the languages that have it. */
export function ritualOf({ ritual: id }: Parcours, booklet: Booklet, lang: string) {
	if (id === undefined || !booklet.locales(id).includes(lang)) return undefined;
	const { title, minutes } = booklet.activity(id, lang);
	return { id, title, minutes };
}

/** What every pupil is to have in a year, in minutes, and where that is written. @throws when law.yaml does not say */
export function dueIn(booklet: Booklet, lang: string) {
	const due = booklet.law(lang).find((one) => one.id === DUE);
	if (!due?.value) throw new Error(`law.yaml has no "${DUE}" with a value`);
	const { text, source, verifiedOn, mark } = due;
	return { minutes: Number(due.value) * 60, text, source, verifiedOn, mark };
}

/** How one parcours adds up; what ambassadors do is theirs, and counts for nobody else. */
export function hoursOf(parcours: Parcours, booklet: Booklet, lang: string) {
	if (parcours.for) return undefined;
	return yearlyHours(parcours, ritualOf(parcours, booklet, lang), dueIn(booklet, lang).minutes);
}
