import Dexie, { type Table } from 'dexie';
import { watched, type Watch } from './watched-factory';
import type { Body } from './seal';

/**
 * The tables, and who may write them.
 *
 * Two version numbers, two owners. `TABLES` is Dexie's: it goes up when a table or a key changes, by
 * `this.version(2).stores({ … }).upgrade(…)` under the first, which stays. `WRITER` goes up when the rows
 * change meaning so that older code must no longer write them: the upgrade, or the first write, then puts the
 * new number in the `minWriter` row of `meta`. What an act means belongs to neither: each kind reads its own
 * older words.
 *
 * A database whose tables or `minWriter` are newer than these is opened and never written. Dexie would: it
 * falls back to whatever version it finds and mends what it misses, and after such a downgrade no upgrade
 * ever runs again. `watched-factory.ts` forbids the mending, `transact.ts` the writing.
 *
 * Names are neutral: they stay in the profile's files in clear. So do keys, counts and a draft's `rev`;
 * everything else is a sealed body.
 */
export const TABLES = 1;
export const WRITER = 1;
/** What IndexedDB itself calls Dexie's version. */
export const NATIVE_VERSION = TABLES * 10;
/** The notebook of the device itself. A notebook that has a key has a database of its own, under a random name. */
export const DATABASE = 'cahier';

/** One entry of an attempt. Only ever added. */
export interface EntryRow {
	readonly attempt: string;
	readonly seq: number;
	readonly body: Body;
}

/** `heads`: how many entries an attempt has. `summaries`: what a list says of it. */
export interface AttemptRow {
	readonly attempt: string;
	readonly body: Body;
}

/** A half-typed text. */
export interface DraftRow {
	readonly attempt: string;
	/** Derived from the field's name, see `fieldId`. */
	readonly field: string;
	/** In clear, because it is compared inside the transaction, where nothing can be opened. */
	readonly rev: number;
	readonly body: Body;
}

/**
 * `minWriter`: the lowest `WRITER` that may write here. `salt`: what ids are derived from.
 * `erasures`: how many times everything was erased. In clear: they must be read before anything can be opened.
 * `taken`: when it was last taken away as a file, sealed.
 */
export interface MetaRow {
	readonly key: 'minWriter' | 'salt' | 'erasures' | 'taken';
	readonly value: unknown;
}

export class Database extends Dexie {
	declare readonly meta: Table<MetaRow, MetaRow['key']>;
	declare readonly entries: Table<EntryRow, [attempt: string, seq: number]>;
	declare readonly heads: Table<AttemptRow, string>;
	declare readonly summaries: Table<AttemptRow, string>;
	declare readonly drafts: Table<DraftRow, [attempt: string, field: string]>;

	constructor(factory: IDBFactory, watch: Watch, name = DATABASE) {
		super(name, {
			indexedDB: watched(factory, watch),
			IDBKeyRange,
			// « Enregistré » must survive the power button; it costs 0.5 ms (docs: trust, measured in Chromium).
			chromeTransactionDurability: 'strict',
			cache: 'disabled'
		});
		this.version(TABLES).stores({
			meta: 'key',
			entries: '[attempt+seq]',
			heads: 'attempt',
			summaries: 'attempt',
			drafts: '[attempt+field]'
		});
	}
}

/** Key range of all entries of one attempt from `seq` on. */
export function entriesFrom(db: Database, attempt: string, seq: number) {
	return db.entries.where('[attempt+seq]').between([attempt, seq], [attempt, Infinity], true, true);
}
