import { DOINGS, type Doing } from '$lib/activities/doings';
import type { ShelfEntry } from '$lib/content/shelf';
import type { Band } from '$lib/domain/activity';

/** What can be chosen on this shelf: only what would part it in two. */
export interface Choices {
	readonly bands: readonly Band[];
	/** « At most so many minutes ». */
	readonly minutes: readonly number[];
	readonly doings: readonly Doing[];
	/** Ids of competences. */
	readonly competences: readonly string[];
}

const BANDS = ['primaire', 'college', 'lycee'] as const;
const MINUTES = [5, 10, 15, 20, 30] as const;

export function choicesOf(shelf: readonly ShelfEntry[], competences: readonly string[]): Choices {
	const parts = (holds: (one: ShelfEntry) => boolean) => shelf.some(holds) && !shelf.every(holds);
	const within = (most: number) => shelf.filter((one) => one.minutes <= most).length;
	return {
		bands: BANDS.filter((band) => parts((one) => one.bands.includes(band))),
		minutes: MINUTES.filter(
			(most, at) => parts((one) => one.minutes <= most) && within(most) > within(MINUTES[at - 1] ?? 0)
		),
		doings: DOINGS.filter((doing) => parts((one) => one.doing === doing)),
		competences: competences.filter((id) => parts((one) => one.competences.includes(id)))
	};
}
