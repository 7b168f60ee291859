/** How the séances of a parcours, and what is done beside them, add up towards the hours of a year. */
import type { Parcours } from './schemas/parcours';

export interface YearlyHours {
	/** In the order of the parcours; `total` is what has added up once this séance is over. In minutes. */
	readonly rows: readonly YearlyRow[];
	/** Two minutes a day beside the séances: one round of it, which is all that is counted. */
	readonly ritual: YearlyRow | undefined;
	/** In minutes: séances and ritual. */
	readonly total: number;
	/** In minutes: what is still missing of the hours that are due; 0 once they are there. */
	readonly missing: number;
}

export interface YearlyRow {
	readonly id: string;
	readonly title: string;
	readonly minutes: number;
	readonly total: number;
}

/**
 * @param ritual the activity that the parcours names as its ritual, with its minutes; absent, nothing is counted for it
 * @param due in minutes: what every pupil is to have in a year
 */
export function yearlyHours(
	{ seances }: Pick<Parcours, 'seances'>,
	ritual: Omit<YearlyRow, 'total'> | undefined,
	due: number
): YearlyHours {
	let total = 0;
	const add = ({ id, title, minutes }: Omit<YearlyRow, 'total'>): YearlyRow => {
		total += minutes;
		return { id, title, minutes, total };
	};
	const rows = seances.map(add);
	const beside = ritual && add(ritual);
	return { rows, ritual: beside, total, missing: Math.max(0, due - total) };
}
