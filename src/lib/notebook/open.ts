import { DexieNotebook } from './dexie-notebook';
import { deviceFlag } from './flag';
import { MemoryNotebook } from './memory-notebook';
import { openDatabase } from './open-database';
import type { OpenedNotebook } from './port';
import { refusalOf } from './refusal';

/** A slow disk is waited for: falling back to memory loses more than a few seconds. In ms. */
export const PATIENCE = 8000;

/**
 * Opens the notebook of this device; where the device refuses, one in memory, and the reason. Never throws:
 * a lesson goes on.
 */
export async function openNotebook({ patience = PATIENCE } = {}): Promise<OpenedNotebook> {
	const expected = deviceFlag.isUp();
	try {
		// Where storage is blocked, even to name it may throw.
		const opened = await openDatabase(globalThis.indexedDB as IDBFactory | undefined, patience);
		const notebook = new DexieNotebook(opened);
		// An empty database where one had been written was thrown away, whether the browser says so or not.
		const lost = opened.dataLoss || (opened.created && expected);
		return { notebook, refusal: opened.newer ? 'newer' : undefined, lost };
	} catch (error) {
		return { notebook: new MemoryNotebook(), refusal: refusalOf(error), lost: false };
	}
}
