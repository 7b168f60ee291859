import type { Entry } from '$lib/domain/entry';
import { isSame } from './away/same';
import { entriesFrom } from './database';
import { firstSeq } from './entry-shape';
import type { LeftRows } from './left-acts';
import type { OpenDatabase } from './open-database';
import { openEntries } from './rows';
import type { Seal } from './seal';
import { read, write } from './transact';

/**
 * Sealed acts of one attempt, their count and its summary, in one transaction.
 * @returns false when the act before the first is not there: it was erased since, and what follows would hang in the air
 * @throws {NotebookError}
 */
export function writeActs(
	opened: OpenDatabase,
	attempt: string,
	{ first, entries, head, summary }: LeftRows
): Promise<boolean> {
	const { db } = opened;
	return write(opened, [db.entries, db.heads, db.summaries], async () => {
		if (first > 0 && !(await db.entries.get([attempt, first - 1]))) return false;
		for (const row of entries) await db.entries.add(row);
		await db.heads.put(head);
		await db.summaries.put(summary);
		return true;
	});
}

/** What stands where acts were to go. */
export interface Standing {
	/** As many acts as were to be written are there, and they are these. */
	readonly isOurs: boolean;
	/** Others came first. */
	readonly hasOthers: boolean;
	/** The act that these follow is there, or they are the first. */
	readonly hasBefore: boolean;
}

/** @throws {NotebookError} */
export async function standingAt(
	opened: OpenDatabase,
	seal: Seal,
	attempt: string,
	entries: readonly Entry[]
): Promise<Standing> {
	const first = firstSeq(entries);
	const from = Math.max(0, first - 1);
	const rows = await read(opened, [opened.db.entries], () => entriesFrom(opened.db, attempt, from).toArray());
	const since = await openEntries(
		seal,
		attempt,
		first,
		rows.filter((row) => row.seq >= first)
	);
	return {
		isOurs: since.length >= entries.length && entries.every((one, at) => isSame(one, since[at])),
		hasOthers: since.length > 0,
		hasBefore: first === 0 || rows.some((row) => row.seq < first)
	};
}
