import { DexieNotebook } from '../dexie-notebook';
import { noFlag } from '../flag';
import { keysOf } from '../keys/keys';
import { PATIENCE } from '../open';
import { openDatabase } from '../open-database';
import type { OpenedNotebook } from '../port';
import { databaseOf } from './names';
import type { Body } from '../seal';

/**
 * The notebook itself, once its data key is known. Unlike the device's own, it is never replaced by one in
 * memory: what is written in a kept notebook is kept, or refused aloud.
 * @param isNew there was none before: an empty database is no loss
 * @throws {NotebookError}
 */
export async function openKept(
	id: string,
	secret: Body,
	isNew: boolean
): Promise<OpenedNotebook & { readonly notebook: DexieNotebook }> {
	const keys = await keysOf(secret, id);
	const opened = await openDatabase(globalThis.indexedDB, PATIENCE, keys.ids, databaseOf(id));
	return {
		notebook: new DexieNotebook(opened, keys.seal, undefined, noFlag),
		refusal: opened.newer ? 'newer' : undefined,
		lost: opened.dataLoss || (opened.created && !isNew)
	};
}
