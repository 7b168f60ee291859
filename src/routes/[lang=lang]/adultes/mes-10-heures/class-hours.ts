/** The count of the year for one class: what was done, when, how long. Under a sign, never a name. */
import { UnderSigns, type Sign } from '$lib/classroom/under-signs';

/** What the hours may also be made of, besides the séances of a parcours: chosen, never typed. */
export const OTHERS = ['activity', 'class-life', 'emc', 'family', 'prize', 'partner'] as const;
/** So many as still fit on the printed page. */
export const MOST_OTHERS = 8;
/** Of one line; more is a slip of the finger. */
export const MOST_MINUTES = 600;

export interface Done {
	/** As 2026-11-26; empty where it is not known any more. */
	readonly day: string;
	readonly minutes: number;
}

export interface Other extends Done {
	readonly what: (typeof OTHERS)[number];
}

export interface Hours {
	/** Id of the parcours. */
	readonly parcours: string;
	/** By id of the séance, or of the ritual, those that were done; of another parcours too, should one turn back. */
	readonly done: Readonly<Record<string, Done>>;
	readonly others: readonly Other[];
}

export interface ClassHours extends Sign, Hours {}

export const nothingDone = (parcours: string): Hours => ({ parcours, done: {}, others: [] });

export const areMinutes = (value: unknown): value is number =>
	Number.isInteger(value) && (value as number) >= 1 && (value as number) <= MOST_MINUTES;

export const isDay = (value: unknown): value is string =>
	typeof value === 'string' && /^(\d{4}-\d{2}-\d{2})?$/.test(value);

/** In minutes. @param shown ids of the séances, and of the ritual, that the page shows */
export function minutesDone({ done, others }: Hours, shown: readonly string[]): number {
	const all = [...shown.flatMap((id) => done[id] ?? []), ...others];
	return all.reduce((sum, { minutes }) => sum + minutes, 0);
}

function readDone(value: unknown): Done | undefined {
	const { day, minutes } = (value ?? {}) as Partial<Done>;
	return isDay(day) && areMinutes(minutes) ? { day, minutes } : undefined;
}

function readOther(value: unknown): Other | undefined {
	const done = readDone(value);
	const what = OTHERS.find((one) => one === (value as Partial<Other> | null)?.what);
	return done && what && { ...done, what };
}

/** On this device, in clear, until the adult forgets it. */
export const keptHours = new UnderSigns<ClassHours>('cahier-heures', ({ parcours, done, others }) => {
	if (typeof parcours !== 'string' || typeof done !== 'object' || done === null) return undefined;
	const whole = Object.entries(done).flatMap(([id, value]) => {
		const one = readDone(value);
		return one ? [[id, one] as const] : [];
	});
	return {
		parcours,
		done: Object.fromEntries(whole),
		others: Array.isArray(others) ? others.flatMap((one) => readOther(one) ?? []).slice(0, MOST_OTHERS) : []
	};
});
