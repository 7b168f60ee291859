import type { OpenDatabase } from '../open-database';
import { NotebookError } from '../port';
import { write } from '../transact';
import type { SealedRows } from './copy';

/**
 * Puts sealed rows back into a database that the browser has emptied, all of them or none. They open there: they
 * were sealed under the same key, for the same places.
 * @throws {NotebookError} `damaged`: something was written here since
 */
export async function putBack(opened: OpenDatabase, rows: SealedRows): Promise<void> {
	const { db } = opened;
	await write(opened, [db.entries, db.heads, db.summaries, db.drafts], async () => {
		if ((await db.entries.count()) + (await db.heads.count()) > 0) throw new NotebookError('damaged');
		await db.entries.bulkAdd([...rows.entries]);
		await db.heads.bulkAdd([...rows.heads]);
		await db.summaries.bulkAdd([...rows.summaries]);
		await db.drafts.bulkPut([...rows.drafts]);
	});
}
