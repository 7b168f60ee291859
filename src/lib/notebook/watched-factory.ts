/** What an opening shows and Dexie does not tell. */
export interface Watch {
	/** Highest native version that may be asked for; Dexie's versions times ten. */
	readonly highest: number;
	/** A database was made: there was none. */
	created: boolean;
	/** Chromium judged the database corrupt and emptied it (`IDBVersionChangeEvent.dataLoss`). */
	dataLoss: boolean;
}

/**
 * The factory that Dexie opens through. It notes what `upgradeneeded` says, and forbids a version above
 * ours: Dexie would ask for one to mend a newer database in which it misses a table.
 */
export function watched(
	factory: IDBFactory,
	watch: Watch
): Pick<IDBFactory, 'open' | 'deleteDatabase' | 'databases'> {
	return {
		open(name, version) {
			if (version !== undefined && version > watch.highest)
				throw new DOMException('newer tables are left as they are', 'VersionError');
			const request = version === undefined ? factory.open(name) : factory.open(name, version);
			request.addEventListener('upgradeneeded', (event) => {
				watch.created = event.oldVersion === 0;
				// Not in TypeScript's DOM: only Chromium says it.
				watch.dataLoss = 'dataLoss' in event && event.dataLoss === 'total';
			});
			return request;
		},
		deleteDatabase: (name) => factory.deleteDatabase(name),
		// Without it Dexie would keep a list of names in a database of its own.
		databases: () => factory.databases()
	};
}
