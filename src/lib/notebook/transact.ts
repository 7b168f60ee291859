import type { Table } from 'dexie';
import { NATIVE_VERSION, WRITER } from './database';
import { metaOf, type OpenDatabase } from './open-database';
import { NotebookError } from './port';
import { isTaken, refusalOf } from './refusal';

/**
 * One intention, one transaction, over all the tables that it touches: it is kept whole or not at all, and
 * resolves when it has completed. Inside, nothing is awaited but the database: seal and derive before.
 * @throws {NotebookError} or the database's own `ConstraintError`, see `isTaken`
 */
export async function write<T>(
	opened: OpenDatabase,
	tables: readonly Table[],
	work: () => Promise<T>
): Promise<T> {
	const { db } = opened;
	let native: IDBTransaction | undefined;
	try {
		return await db.transaction('rw', [db.meta, ...tables], async (transaction) => {
			native = transaction.idbtrans;
			await refuseIfNotOurs(opened, native.db);
			return work();
		});
	} catch (error) {
		if (error instanceof NotebookError || isTaken(error)) throw error;
		// A request under way when the room runs out says only that it was aborted; its transaction says why.
		throw new NotebookError(refusalOf(native?.error?.name === 'QuotaExceededError' ? native.error : error), {
			cause: error
		});
	}
}

/** One consistent look at several tables: another tab's write is seen whole or not at all. @throws {NotebookError} */
export async function read<T>(
	{ db }: OpenDatabase,
	tables: readonly Table[],
	work: () => Promise<T>
): Promise<T> {
	try {
		return await db.transaction('r', [...tables], work);
	} catch (error) {
		throw new NotebookError(refusalOf(error), { cause: error });
	}
}

/** The database may have changed hands since it was opened, and Dexie reopens it without a word. */
async function refuseIfNotOurs({ db, salt, seen }: OpenDatabase, native: IDBDatabase): Promise<void> {
	const [saltNow, minWriter, erasures = 0] = await metaOf(db);
	// With the same tables no `versionchange` is sent: only this row tells that a newer app has written.
	const newer = native.version > NATIVE_VERSION || (typeof minWriter === 'number' && minWriter > WRITER);
	if (newer) throw new NotebookError('newer');
	// Thrown away by the browser and made again, or erased by a tab that we have not heard.
	if (saltNow !== salt || (seen.erasures ?? erasures) !== erasures) throw new NotebookError('lost');
	if (typeof erasures === 'number') seen.erasures = erasures;
}
