import Dexie, { type Table } from 'dexie';
import type { Binned } from './bin';
import type { Wrapping } from '../keys/wrapping';
import { NotebookError } from '../port';
import { refusalOf } from '../refusal';
import { watched, type Watch } from '../watched-factory';
import { SHELF } from './names';

const VERSION = 1;

/**
 * One notebook that has a key, and all that lies in clear of it: a picture and a colour to find it again, and
 * its data key, wrapped once per card. No name, no date of use; only a notebook in the bin bears a day.
 */
export interface ShelfRow {
	/** Random. Its database is named after it. */
	readonly id: string;
	/** Place in the list of pictures. */
	readonly picture: number;
	readonly colour: number;
	readonly wrappings: readonly Wrapping[];
	/** Somebody asked to erase it. */
	readonly bin?: Binned;
	/** How earlier versions said so, in days since 1970: a count begins when it is met. */
	readonly binnedUntil?: number;
	/** Its key is forgotten; what is left of it is still to be removed. */
	readonly gone?: true;
}

export class ShelfDatabase extends Dexie {
	declare readonly notebooks: Table<ShelfRow, string>;

	constructor(factory: IDBFactory, watch: Watch) {
		super(SHELF, {
			indexedDB: watched(factory, watch),
			IDBKeyRange,
			chromeTransactionDurability: 'strict',
			cache: 'disabled'
		});
		this.version(VERSION).stores({ notebooks: 'id' });
		// Another tab upgrades: see `dexie-notebook.ts`.
		this.on('versionchange', () => {
			this.close({ disableAutoOpen: true });
			return false;
		});
	}
}

export interface OpenShelfDatabase {
	readonly db: ShelfDatabase;
	readonly watch: Watch;
}

/** @throws {NotebookError} */
export async function openShelfDatabase(factory: IDBFactory | undefined): Promise<OpenShelfDatabase> {
	if (!factory || !globalThis.crypto?.subtle) throw new NotebookError('refused');
	const watch: Watch = { highest: VERSION * 10, created: false, dataLoss: false };
	const db = new ShelfDatabase(factory, watch);
	await asNotebookError(db.open());
	if (db.backendDB().version > watch.highest) {
		db.close({ disableAutoOpen: true });
		throw new NotebookError('newer');
	}
	return { db, watch };
}

/** What the database says, in one word that the interface turns into a sentence. */
export async function asNotebookError<T>(work: PromiseLike<T>): Promise<T> {
	try {
		return await work;
	} catch (error) {
		throw error instanceof NotebookError ? error : new NotebookError(refusalOf(error), { cause: error });
	}
}
