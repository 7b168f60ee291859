import type { Entry } from '$lib/domain/entry';

/** `sessionStorage`: where the stage stands, so that a reload shows the same slide. It goes with the window. */
const KEY = 'cahier-scene';

/** How far a class has come in a séance. */
export interface Standing {
	/** Id of the séance; empty for an activity alone. */
	readonly seance: string;
	/** Which step, from 0. */
	readonly step: number;
	readonly rev: number;
	/** In ms since 1970: when it was begun, today. */
	readonly began: number;
	/** By id of its activity, or of the step where it has none, what was done there. */
	readonly attempts: Readonly<Record<string, readonly Entry[]>>;
}

const isWhole = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** Entries in order with no hole: nothing else can be replayed. */
export const areEntries = (value: unknown): value is readonly Entry[] =>
	Array.isArray(value) && value.every((one: Partial<Entry> | null, seq) => one?.seq === seq);

/** Reads what was kept, here or for a class; nothing where it is not such a thing. */
export function readStanding(value: unknown): Standing | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { seance, step, rev, began, attempts } = value as Partial<Standing>;
	if (typeof seance !== 'string' || !isWhole(step) || !isWhole(rev) || !isWhole(began)) return undefined;
	if (typeof attempts !== 'object' || attempts === null) return undefined;
	const whole = Object.entries(attempts).filter(([, entries]) => areEntries(entries));
	return { seance, step, rev, began, attempts: Object.fromEntries(whole) };
}

/** What this window has kept of a lesson; nothing where it was another one. @param first id of its first step, for an activity alone */
export function keptStanding(seance: string, first: string): Standing | undefined {
	try {
		const kept = readStanding(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
		return kept?.seance === seance && (seance !== '' || first in kept.attempts) ? kept : undefined;
	} catch {
		return undefined;
	}
}

/** A window that keeps nothing goes on without: only a reload begins again. */
export function keepStanding(standing: Standing): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify(standing));
	} catch {
		// Storage refused or full.
	}
}
