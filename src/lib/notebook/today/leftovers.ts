import { LeftActs } from '../left-acts';
import { LeftBehind } from '../left-behind';

/** Neutral and random. */
const PREFIX = 'cahier-jour-';
export const databaseOfToday = (id: string): string => `${PREFIX}${id}`;

/** Ids of the notebooks of today whose rows lie on this device, open or not. */
export async function todayIds(factory: IDBFactory): Promise<string[]> {
	const there = await factory.databases();
	return there.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []));
}

/** Whether anything was written or typed in it. */
export async function holdsRows(factory: IDBFactory, id: string): Promise<boolean> {
	if (leftOf(id).some((left) => left.isThere())) return true;
	const db = await done(factory.open(databaseOfToday(id)));
	try {
		const tables = ['entries', 'drafts'].filter((table) => db.objectStoreNames.contains(table));
		for (const table of tables)
			if ((await done(db.transaction(table).objectStore(table).count())) > 0) return true;
		return false;
	} finally {
		db.close();
	}
}

/** Sealed, in `localStorage`, beside the rows. */
const leftOf = (id: string) => [
	new LeftBehind('', databaseOfToday(id)),
	new LeftActs('', databaseOfToday(id))
];

/** In ms: a page that has fallen asleep with it open does not keep anybody waiting; it goes when that page does. */
const PATIENCE = 1500;

/** Removes the rows, what pages had in their hand when they went, and what found no room. Never throws: nobody can read them anyway. */
export async function removeRows(factory: IDBFactory, id: string): Promise<void> {
	for (const left of leftOf(id)) left.clear();
	let timer: ReturnType<typeof setTimeout> | undefined;
	await Promise.race([
		done(factory.deleteDatabase(databaseOfToday(id))).catch(() => {}),
		new Promise<void>((late) => (timer = setTimeout(late, PATIENCE)))
	]);
	clearTimeout(timer);
}

/**
 * Removes what no key can open any more. To be called by the tab that has the lock: no other tab is writing.
 * @param isKept whether a key is still there: of this tab, or of one that is being loaded again
 */
export async function sweep(factory: IDBFactory, isKept: (id: string) => Promise<boolean>): Promise<void> {
	for (const id of await todayIds(factory)) if (!(await isKept(id))) await removeRows(factory, id);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('the request failed'));
	});
}
