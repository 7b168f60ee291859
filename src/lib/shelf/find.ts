import type { Doing } from '$lib/activities/doings';
import type { Band, Mode } from '$lib/domain/activity';
import type { ShelfEntry } from '$lib/content/shelf';

/** What is looked for; absent: anything. All of it must hold at once. */
export interface Wanted {
	/** Words, as they were typed. */
	readonly words?: string | undefined;
	readonly band?: Band | undefined;
	/** At most, in minutes. */
	readonly minutes?: number | undefined;
	readonly competence?: string | undefined;
	readonly doing?: Doing | undefined;
	readonly mode?: Mode | undefined;
}

export type Wish = keyof Wanted;

/** Id of a competence → its name: it is searched too. */
export type Names = Readonly<Record<string, string>>;

/** Letters without their accents, in small: « Émotions » is found by « emotion », « cœur » by « coeur ». */
export const folded = (text: string): string =>
	text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('’', "'");

/** The entries that answer to everything wanted, in their order; those named by their title come first. */
export function found(shelf: readonly ShelfEntry[], wanted: Wanted, names: Names): ShelfEntry[] {
	const words = folded(wanted.words ?? '')
		.split(/\s+/)
		.filter(Boolean);
	const kept = shelf.filter((one) => answers(one, wanted) && words.every((word) => said(one, names, word)));
	const titled = (one: ShelfEntry) => words.every((word) => folded(one.title).includes(word));
	return words.length === 0 ? kept : [...kept.filter(titled), ...kept.filter((one) => !titled(one))];
}

function answers(one: ShelfEntry, { band, minutes, competence, doing, mode }: Wanted): boolean {
	return (
		(!band || one.bands.includes(band)) &&
		(!minutes || one.minutes <= minutes) &&
		(!competence || one.competences.includes(competence)) &&
		(!doing || one.doing === doing) &&
		(!mode || one.modes.includes(mode))
	);
}

function said(one: ShelfEntry, names: Names, word: string): boolean {
	const texts = [one.title, one.summary, ...one.competences.map((id) => names[id] ?? '')];
	return texts.some((text) => folded(text).includes(word));
}

/** Which wishes are made. */
export const wishes = (wanted: Wanted): Wish[] =>
	(Object.keys(wanted) as Wish[]).filter((wish) => Boolean(wanted[wish]));

/** The wishes that stand in the way when nothing is found: without this one, so many would be. */
export function ways(
	shelf: readonly ShelfEntry[],
	wanted: Wanted,
	names: Names
): { readonly without: Wish; readonly count: number }[] {
	const made = wishes(wanted);
	// One wish alone: to let go of it is to show everything.
	if (made.length < 2) return [];
	return made
		.map((wish) => ({
			without: wish,
			count: found(shelf, { ...wanted, [wish]: undefined }, names).length
		}))
		.filter(({ count }) => count > 0);
}
