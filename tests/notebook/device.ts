import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, vi } from 'vitest';
import { DexieNotebook } from '$lib/notebook/dexie-notebook';
import { openDatabase } from '$lib/notebook/open-database';
import type { Notebook } from '$lib/notebook/port';
import { plainSeal, type Seal } from '$lib/notebook/seal';

export { onDisk, raw } from './disk';

/** A device with an empty disk for each test, and tabs on it. */

const open: Pick<Notebook, 'close'>[] = [];

/** Closed after the test. */
export function closing<T extends Pick<Notebook, 'close'>>(notebook: T): T {
	open.push(notebook);
	return notebook;
}

beforeEach(() => {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('localStorage', storage());
});

afterEach(async () => {
	vi.restoreAllMocks();
	for (const notebook of open.splice(0)) await notebook.close();
	vi.unstubAllGlobals();
});

/** One page with its own connection. `leave` is what `pagehide` does; `die` is the page gone, nothing awaited. */
export async function tab(seal: Seal = plainSeal, ids?: string) {
	const opened = await openDatabase(indexedDB, 1000, ids);
	let leave = () => {};
	const notebook = closing(
		new DexieNotebook(opened, seal, (listener) => {
			leave = listener;
			return () => {};
		})
	);
	const { db } = opened;
	return { notebook, db, leave: () => leave(), die: () => db.close({ disableAutoOpen: true }) };
}

/** Waits until every keystroke has been sealed: reading does. */
export async function sealed({ notebook }: { notebook: Notebook }): Promise<void> {
	await notebook.open('groupe');
}

/** Lets everything that is under way come to rest, timers excepted. */
export async function rest(turns = 40): Promise<void> {
	for (let turn = 0; turn < turns; turn++) await new Promise((next) => setImmediate(next));
}

/** A storage of its own, empty. */
export function storage(): Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'> {
	const items = new Map<string, string>();
	return {
		get length() {
			return items.size;
		},
		key: (index) => [...items.keys()][index] ?? null,
		getItem: (key) => items.get(key) ?? null,
		setItem: (key, value) => void items.set(key, value),
		removeItem: (key) => void items.delete(key)
	};
}
