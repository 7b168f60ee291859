import { randomSalt } from './attempt-id';
import { Database, NATIVE_VERSION, WRITER } from './database';
import { beginNewLog } from './new-log';
import { NotebookError } from './port';
import { refusalOf } from './refusal';
import type { Watch } from './watched-factory';

/** The device's database, open, and what was learnt while opening it. */
export interface OpenDatabase {
	readonly db: Database;
	/** Random, made with the database: tells it from one that took its place. It lies in clear. */
	readonly salt: string;
	/** What ids are derived from: the salt, or what comes of the notebook's key. */
	readonly ids: string;
	/** Written by a newer app: it is read, never written. */
	readonly newer: boolean;
	/** What this page knows of other tabs. */
	readonly seen: Seen;
	/** There was no database here before. */
	readonly created: boolean;
	/** The browser has emptied it. */
	readonly dataLoss: boolean;
}

export interface Seen {
	/**
	 * The erasures that this page has heard of. A tab that slept through one shows what is no longer there,
	 * and must not write it back. `undefined`: it has just been told, and takes the number from its next write.
	 */
	erasures: number | undefined;
}

/**
 * @param patience in ms: how long another tab may hold the database before the lesson goes on in memory
 * @param ids what ids are derived from, instead of the salt
 * @param name of the database
 * @throws {NotebookError}
 */
export async function openDatabase(
	factory: IDBFactory | undefined,
	patience: number,
	ids?: string,
	name?: string
): Promise<OpenDatabase> {
	// `subtle` is missing on plain http: nothing could be derived, nor later sealed.
	if (!factory || !globalThis.crypto?.subtle) throw new NotebookError('refused');
	beginNewLog(factory);
	const watch: Watch = { highest: NATIVE_VERSION, created: false, dataLoss: false };
	const db = new Database(factory, watch, name);
	let timer: ReturnType<typeof setTimeout> | undefined;
	try {
		await Promise.race([
			db.open(),
			new Promise<never>((_, late) => {
				timer = setTimeout(() => late(new NotebookError('refused')), patience);
			})
		]);
		const newerTables = db.backendDB().version > NATIVE_VERSION;
		if (newerTables) refuseIfUnreadable(db);
		const { salt, minWriter, erasures } = await prepared(db, !newerTables);
		const newer = newerTables || minWriter > WRITER;
		return {
			db,
			salt,
			ids: ids ?? salt,
			newer,
			seen: { erasures },
			created: watch.created,
			dataLoss: watch.dataLoss
		};
	} catch (error) {
		// Also cancels an opening that is still under way; should it still succeed, Dexie lets go of it when asked.
		db.close({ disableAutoOpen: true });
		throw error instanceof NotebookError ? error : new NotebookError(refusalOf(error), { cause: error });
	} finally {
		clearTimeout(timer);
	}
}

interface Prepared {
	readonly salt: string;
	readonly minWriter: number;
	readonly erasures: number;
}

/** Inside a transaction over `meta`. */
export async function metaOf(db: Database): Promise<[salt: unknown, minWriter: unknown, erasures: unknown]> {
	const [salt, minWriter, erasures] = await db.meta.bulkGet(['salt', 'minWriter', 'erasures']);
	return [salt?.value, minWriter?.value, erasures?.value];
}

/** The salt and `minWriter`, made on the first opening, in one transaction: two tabs agree on the salt. */
async function prepared(db: Database, mayWrite: boolean): Promise<Prepared> {
	const fresh = randomSalt();
	return db.transaction(mayWrite ? 'rw' : 'r', db.meta, async () => {
		const [salt, minWriter, erasures] = await metaOf(db);
		const known = typeof minWriter === 'number' ? minWriter : 0;
		if (typeof salt === 'string')
			return { salt, minWriter: known, erasures: typeof erasures === 'number' ? erasures : 0 };
		// A newer app that keeps no salt derives its ids in another way: there is nothing to read for us.
		if (!mayWrite || known > WRITER) throw new NotebookError('newer');
		await db.meta.put({ key: 'minWriter', value: WRITER });
		await db.meta.put({ key: 'salt', value: fresh });
		return { salt: fresh, minWriter: WRITER, erasures: 0 };
	});
}

function refuseIfUnreadable(db: Database): void {
	const there = db.backendDB().objectStoreNames;
	if (!db.tables.every((table) => there.contains(table.name))) throw new NotebookError('newer');
}
