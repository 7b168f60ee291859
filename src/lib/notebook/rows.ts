import type { Draft, Summary } from '$lib/domain/attempt';
import type { Entry } from '$lib/domain/entry';
import type { AttemptRow, DraftRow, EntryRow } from './database';
import { isCount, isEntryAt, isRecord } from './entry-shape';
import type { AttemptRef } from './port';
import type { Seal } from './seal';

/** From what the learner left to sealed rows. A row that does not come back as it went is never trusted. */

/** A summary, and which of the attempts at its activity it speaks of: ids have no order. */
export interface Listed {
	readonly ordinal: number;
	readonly summary: Summary;
}

export async function entryRow(seal: Seal, attempt: string, entry: Entry): Promise<EntryRow> {
	const { seq } = entry;
	return { attempt, seq, body: await seal.seal(entry, { table: 'entries', attempt, at: seq }) };
}

/** The entries from `seq` on, up to the first that is missing, moved or unreadable. */
export async function openEntries(seal: Seal, attempt: string, seq: number, rows: readonly EntryRow[]) {
	// All at once: opening will be asynchronous work, and an attempt may hold thousands.
	const opened = await Promise.all(
		rows.map((row, index) => seal.open(row.body, { table: 'entries', attempt, at: seq + index }))
	);
	const entries: Entry[] = [];
	for (const one of opened) {
		if (!one || !isEntryAt(one.value, seq + entries.length)) break;
		entries.push(one.value);
	}
	return entries;
}

export async function headRow(seal: Seal, attempt: string, entries: number): Promise<AttemptRow> {
	return { attempt, body: await seal.seal({ entries }, { table: 'heads', attempt, at: 'head' }) };
}

/** How many entries the attempt has; `undefined` when its head is missing or unreadable. */
export async function openHead(seal: Seal, attempt: string, row: AttemptRow | undefined) {
	const opened = row && (await seal.open(row.body, { table: 'heads', attempt, at: 'head' }));
	const entries = isRecord(opened?.value) ? opened.value['entries'] : undefined;
	return isCount(entries) ? entries : undefined;
}

export async function summaryRow(seal: Seal, ref: AttemptRef, summary: Summary): Promise<AttemptRow> {
	const listed: Listed = { ordinal: ref.ordinal, summary };
	const { attempt } = ref;
	return { attempt, body: await seal.seal(listed, { table: 'summaries', attempt, at: 'summary' }) };
}

/** `undefined` when unreadable: a summary is a cache, the next append makes it again. */
export async function openSummary(seal: Seal, row: AttemptRow): Promise<Listed | undefined> {
	const { attempt } = row;
	const opened = await seal.open(row.body, { table: 'summaries', attempt, at: 'summary' });
	if (!isRecord(opened?.value)) return undefined;
	const { ordinal, summary } = opened.value;
	if (!isCount(ordinal) || !isRecord(summary)) return undefined;
	const readable = typeof summary['activity'] === 'string' && isRecord(summary['assessment']);
	return readable ? { ordinal, summary: summary as unknown as Summary } : undefined;
}

export async function draftRow(seal: Seal, attempt: string, field: string, draft: Draft): Promise<DraftRow> {
	const body = await seal.seal(draft, { table: 'drafts', attempt, at: field });
	return { attempt, field, rev: draft.rev, body };
}

export async function openDraft(seal: Seal, attempt: string, row: DraftRow): Promise<Draft | undefined> {
	const opened = await seal.open(row.body, { table: 'drafts', attempt, at: row.field });
	if (!isRecord(opened?.value)) return undefined;
	const { field, text, rev } = opened.value;
	const readable = typeof field === 'string' && typeof text === 'string' && isCount(rev) && rev === row.rev;
	return readable ? { field, text, rev } : undefined;
}
