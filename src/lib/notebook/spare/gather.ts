import type { AttemptRow, DraftRow, EntryRow, MetaRow } from '../database';
import { databaseOf, SHELF } from '../kept/names';
import type { ShelfRow } from '../kept/shelf-database';
import type { SpareCopy } from './copy';

/**
 * All that lies in a notebook's database and on the shelf, as it lies there. By IndexedDB itself: the worker
 * that does this needs neither Dexie nor a key. `undefined`: the notebook does not stand on the shelf.
 * @throws {DOMException}
 */
export async function gather(id: string): Promise<SpareCopy | undefined> {
	const row = await reading(SHELF, async (db) => {
		const [found] = await all<ShelfRow>(db, 'notebooks', id);
		return found;
	});
	if (!row || row.gone) return undefined;
	return reading(databaseOf(id), async (db) => {
		const names = ['meta', 'entries', 'heads', 'summaries', 'drafts'];
		const transaction = db.transaction(names, 'readonly');
		const [meta, entries, heads, summaries, drafts] = await Promise.all([
			rows<MetaRow>(transaction, 'meta'),
			rows<EntryRow>(transaction, 'entries'),
			rows<AttemptRow>(transaction, 'heads'),
			rows<AttemptRow>(transaction, 'summaries'),
			rows<DraftRow>(transaction, 'drafts')
		]);
		const { picture, colour, wrappings } = row;
		const salt = String(meta.find(({ key }) => key === 'salt')?.value);
		return { id, picture, colour, wrappings, salt, rows: { entries, heads, summaries, drafts } };
	});
}

/** Lets go at once: an open connection would stand in the way of whoever upgrades or erases. */
async function reading<T>(name: string, work: (db: IDBDatabase) => Promise<T>): Promise<T | undefined> {
	const db = await opened(name);
	if (!db) return undefined;
	db.onversionchange = () => db.close();
	try {
		return await work(db);
	} finally {
		db.close();
	}
}

/** `undefined`: there is none, and none is made. */
function opened(name: string): Promise<IDBDatabase | undefined> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		request.onupgradeneeded = () => request.transaction?.abort();
		request.onsuccess = () => resolve(request.result);
		request.onerror = () =>
			request.error?.name === 'AbortError' ? resolve(undefined) : reject(request.error);
	});
}

const all = <T>(db: IDBDatabase, store: string, key: string): Promise<T[]> =>
	rows(db.transaction(store, 'readonly'), store, key);

function rows<T>(transaction: IDBTransaction, store: string, key?: string): Promise<T[]> {
	return new Promise((resolve, reject) => {
		const request = transaction.objectStore(store).getAll(key);
		request.onsuccess = () => resolve(request.result as T[]);
		request.onerror = () => reject(request.error);
	});
}
