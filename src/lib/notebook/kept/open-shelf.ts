import { cardOfWords, wordsOf } from '../keys/card';
import { stretchAside } from '../keys/stretch-aside';
import { moveInto } from './move';
import { KeptShelf } from './shelf';
import { openShelfDatabase } from './shelf-database';

export { cardOfWords, moveInto, wordsOf };

/** The notebooks of this device that have a key; the bin is emptied of what has waited. @throws {NotebookError} */
export async function openShelf(): Promise<KeptShelf> {
	const opened = await openShelfDatabase(globalThis.indexedDB as IDBFactory | undefined);
	const shelf = new KeptShelf(opened, stretchAside);
	await shelf.sweep();
	return shelf;
}
