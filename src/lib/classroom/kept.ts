import type { Entry } from '$lib/domain/entry';

/** `sessionStorage`: where the stage stands, so that a reload shows the same slide. It goes with the window. */
const KEY = 'cahier-scene';

interface Kept {
	readonly activity: string;
	readonly entries: readonly Entry[];
}

/** What this window has kept of an activity; nothing where it was another one. */
export function keptEntries(activity: string): readonly Entry[] {
	try {
		const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
		if (kept?.activity !== activity || !Array.isArray(kept.entries)) return [];
		const entries = kept.entries as readonly Partial<Entry>[];
		return entries.every((one, seq) => one?.seq === seq) ? (entries as readonly Entry[]) : [];
	} catch {
		return [];
	}
}

/** A window that keeps nothing goes on without: only a reload begins again. */
export function keepEntries(activity: string, entries: readonly Entry[]): void {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ activity, entries } satisfies Kept));
	} catch {
		// Storage refused or full.
	}
}
