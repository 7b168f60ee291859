import type { Summary } from '$lib/domain/attempt';
import type { Assessment } from '$lib/domain/assessment';
import type { Database } from '$lib/notebook/database';

/** What the seal's bodies say: make, table, attempt, place, value. */
type Sealed<Value> = readonly [
	make: number,
	table: string,
	attempt: string,
	at: number | string,
	value: Value
];

/** An attempt as a notebook holds it, row by row, kept as it was written. See `saved/README.md`. */
export interface SavedAttempt {
	/** What it is, in one sentence. */
	readonly says: string;
	/** What the content has renamed since: old id → new id. */
	readonly renames?: Readonly<Record<string, string>>;
	/** Where replay stops and what it comes to, when the content no longer has what was done. */
	readonly opens?: { readonly stoppedAt: number; readonly assessment: Assessment; readonly place: string };
	/** Of the `meta` table: what the ids are derived from. */
	readonly salt: string;
	readonly entries: readonly Sealed<unknown>[];
	readonly head: Sealed<unknown>;
	readonly summary: Sealed<{ readonly ordinal: number; readonly summary: Summary }>;
}

const files = import.meta.glob<SavedAttempt>('./saved/*/*.json', { eager: true, import: 'default' });

/** Every saved attempt, with the kind whose folder it stands in. */
export const savedAttempts = Object.entries(files).map(([file, saved]) => {
	const [, kind = '', name = ''] = /\/saved\/([a-z]+)\/(.+)\.json$/.exec(file) ?? [];
	return { kind, name, saved, left: saved.summary[4].summary };
});

/** Lays the rows on the disk, byte by byte as they were. */
export async function layDown(db: Database, { entries, head, summary, salt }: SavedAttempt): Promise<void> {
	const body = (parts: unknown) => new TextEncoder().encode(JSON.stringify(parts));
	const [, , attempt] = head;
	await db.meta.put({ key: 'salt', value: salt });
	await db.entries.bulkPut(entries.map((one, seq) => ({ attempt, seq, body: body(one) })));
	await db.heads.put({ attempt, body: body(head) });
	await db.summaries.put({ attempt, body: body(summary) });
}
