import 'fake-indexeddb/auto';
import { DATABASE } from '$lib/notebook/database';
import { DexieNotebook } from '$lib/notebook/dexie-notebook';
import { openDatabase } from '$lib/notebook/open-database';
import { plainSeal, type Seal } from '$lib/notebook/seal';

/** What lies on a disk, and a notebook on one: for tests, and for campaigns that no test runner holds. */

/** The database without our code. Closed by the caller. */
export function raw(
	version?: number,
	upgrade?: (db: IDBDatabase) => void,
	factory: IDBFactory = indexedDB
): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = factory.open(DATABASE, version);
		request.onupgradeneeded = () => upgrade?.(request.result);
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});
}

/** Every row of every table, as it lies on the disk. */
export async function onDisk(
	factory?: IDBFactory
): Promise<{ version: number; tables: Record<string, unknown[]> }> {
	const db = await raw(undefined, undefined, factory);
	const tables: Record<string, unknown[]> = {};
	for (const name of db.objectStoreNames)
		tables[name] = await new Promise((resolve) => {
			const request = db.transaction(name).objectStore(name).getAll();
			request.onsuccess = () => resolve(request.result);
		});
	db.close();
	return { version: db.version, tables };
}

/** A notebook on a disk of its own. Closed by the caller. */
export async function notebookOn(
	factory: IDBFactory,
	seal: Seal = plainSeal,
	ids?: string
): Promise<DexieNotebook> {
	return new DexieNotebook(await openDatabase(factory, 1000, ids), seal, () => () => {});
}
