import type { Entry } from '$lib/domain/entry';

/** `sessionStorage`: where the table stands, so that a reload loses nothing. No word that anybody said. */
const KEY = 'cahier-table';

interface Kept {
	/** The day on which it was played, as this device tells it: `2026-11-26`. */
	readonly day: string;
	readonly entries: readonly Entry[];
}

/** The day of here and now, written `2026-11-26`. */
export function dayOf(now = new Date()): string {
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What this window has kept of today's table. What is left of another day is swept. */
export function keptTable(today = dayOf()): readonly Entry[] {
	try {
		const kept = JSON.parse(sessionStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
		if (kept?.day === today && Array.isArray(kept.entries)) {
			const entries = kept.entries as readonly (Partial<Entry> | null)[];
			if (entries.every((one, seq) => one?.seq === seq)) return entries as readonly Entry[];
		}
	} catch {
		// Refused, or not ours: the table begins.
	}
	sweepTable();
	return [];
}

/** @returns whether this window keeps it */
export function keepTable(entries: readonly Entry[], today = dayOf()): boolean {
	try {
		sessionStorage.setItem(KEY, JSON.stringify({ day: today, entries } satisfies Kept));
		return true;
	} catch {
		return false;
	}
}

export function sweepTable(): void {
	try {
		sessionStorage.removeItem(KEY);
	} catch {
		// Nothing was kept either.
	}
}
