import { DexieNotebook } from '../dexie-notebook';
import { noFlag } from '../flag';
import { MemoryNotebook } from '../memory-notebook';
import { PATIENCE } from '../open';
import { openDatabase } from '../open-database';
import type { OpenedNotebook } from '../port';
import { refusalOf } from '../refusal';
import { keysOfToday, type HeldKey } from './held-key';
import { databaseOfToday } from './leftovers';

/**
 * Today's notebook; where the device refuses, one in memory, and the reason. Never throws: a lesson goes on.
 * @param isNew there was none before: an empty database is no loss
 */
export async function openToday(held: HeldKey, isNew: boolean): Promise<OpenedNotebook> {
	const { seal, ids } = keysOfToday(held);
	try {
		const factory = globalThis.indexedDB as IDBFactory | undefined;
		const opened = await openDatabase(factory, PATIENCE, ids, databaseOfToday(held.id));
		const lost = opened.dataLoss || (opened.created && !isNew);
		return { notebook: new DexieNotebook(opened, seal, undefined, noFlag), refusal: undefined, lost };
	} catch (error) {
		return { notebook: new MemoryNotebook(), refusal: refusalOf(error), lost: false };
	}
}
