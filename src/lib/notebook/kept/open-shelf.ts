import { deviceFile } from '../away/device-file';
import type { LastTaken } from '../away/last-taken';
import { DexieNotebook } from '../dexie-notebook';
import { cardOfWords, wordsOf } from '../keys/card';
import { stretchAside } from '../keys/stretch-aside';
import { openNotebook } from '../open';
import type { Notebook } from '../port';
import { sparesAside } from '../spare/spares-aside';
import { today } from './bin';
import { Cards } from './cards';
import type { KeptNotebook } from './kept-notebook';
import { moveInto } from './move';
import { KeptShelf } from './shelf';
import { openShelfDatabase } from './shelf-database';

export { cardOfWords, wordsOf };
export { today } from './bin';
export { Collected } from '../away/codes/collected';
export { partsOf } from '../away/codes/part';
export { readPhoto } from '../away/codes/read-photo';
export { FileError } from '../away/file-error';
export { chosenFile, opened as openedFile } from '../away/incoming';
export { intoDevice, intoNew, intoOpen, intoSame } from '../away/places';

export type DeviceFile = Awaited<ReturnType<typeof deviceFile>>;

/** The notebooks of this device that have a key; the bin is emptied of what has waited. @throws {NotebookError} */
export async function openShelf(): Promise<KeptShelf> {
	const opened = await openShelfDatabase(globalThis.indexedDB as IDBFactory | undefined);
	const shelf = new KeptShelf(opened, new Cards(stretchAside), sparesAside);
	await shelf.sweep();
	return shelf;
}

/** Whether this device's own notebook, without a key, holds anything. */
export async function holdsPlain(): Promise<boolean> {
	return withPlain(async (plain) => !(await plain.isEmpty()), false);
}

/** Seals what this device's own notebook holds, see `moveInto`. */
export async function sealPlain(into: KeptNotebook, activities: readonly string[]): Promise<boolean> {
	return withPlain((plain) => moveInto(plain, into.notebook, activities), true);
}

/** Puts what a notebook of today holds into a notebook that has a key, see `moveInto`; one in memory holds nothing else. */
export async function sealToday(
	from: Notebook,
	into: KeptNotebook,
	activities: readonly string[]
): Promise<boolean> {
	return from instanceof DexieNotebook ? moveInto(from, into.notebook, activities) : true;
}

/** Puts what a notebook of today holds into this device's own, readable for whoever uses it, see `moveInto`. */
export async function keepToday(from: Notebook, activities: readonly string[]): Promise<boolean> {
	return from instanceof DexieNotebook ? withPlain((plain) => moveInto(from, plain, activities), true) : true;
}

/** Whether anything was written or typed in a notebook of today. */
export const holdsToday = async (today: Notebook): Promise<boolean> =>
	today instanceof DexieNotebook && !(await today.isEmpty());

/**
 * This device's own notebook as a file, see `deviceFile`; nothing is sealed before one asks for it.
 * `undefined`: the device keeps nothing.
 * @throws {NotebookError} @throws {FileError}
 */
export async function plainFile(activities: readonly string[]): Promise<DeviceFile | undefined> {
	return withPlain((plain) => deviceFile(plain, activities, new Cards(stretchAside)), undefined);
}

/** When this device's own notebook was last taken away. @throws {NotebookError} */
export const lastPlainTaken = (): Promise<LastTaken | undefined> =>
	withPlain((plain) => plain.lastTaken(), undefined);

/** Now it has been. @throws {NotebookError} */
export const markPlainTaken = (): Promise<void> => withPlain((plain) => plain.markTaken(today()), undefined);

/** @param otherwise where the device keeps nothing */
async function withPlain<T>(work: (plain: DexieNotebook) => Promise<T>, otherwise: T): Promise<T> {
	const { notebook } = await openNotebook();
	try {
		return notebook instanceof DexieNotebook ? await work(notebook) : otherwise;
	} finally {
		await notebook.close();
	}
}
