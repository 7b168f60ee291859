/** Neutral, like every name that stays in the profile in clear; it is there for some milliseconds. */
const NAME = 'cahier-0';

/**
 * Has Chromium begin a new file for what it writes from now on: deleting a database does, one that holds nothing
 * takes 2 ms. Chromium killed in mid-write may leave the first bytes of a record at the end of that file; at the
 * next opening it goes on writing behind them, and the opening after that takes what it meets there for
 * corruption and throws every database of the site away (google/leveldb#1287; about one kill in fifty of a page
 * that writes without a pause, Chromium 156). In a new file nothing stands behind them. Elsewhere it does no harm.
 */
export function beginNewLog(factory: IDBFactory): void {
	try {
		const made = factory.open(NAME);
		made.onsuccess = () => {
			made.result.close();
			factory.deleteDatabase(NAME);
		};
		// No room, or no storage: whoever opens the notebook itself says so.
		made.onerror = (event) => event.preventDefault();
	} catch {
		// As above.
	}
}
