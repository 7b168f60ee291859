import { forceCloseDatabase } from 'fake-indexeddb';
import { expect } from 'vitest';
import type { Database } from '$lib/notebook/database';
import { openNotebook } from '$lib/notebook/open';
import type { AttemptRef, Notebook } from '$lib/notebook/port';
import { closing } from './device';
import { acts, summaryOf } from './makers';

/** Opens the device's notebook as a page does, and closes it after the test. */
export const opening = async (patience?: number) => {
	const opened = await openNotebook(patience === undefined ? {} : { patience });
	closing(opened.notebook);
	return opened;
};

/** What the browser does on its own: site data cleared, memory short. The typing of the library takes a class. */
export function dropConnection(db: Database): void {
	forceCloseDatabase(db.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
}

/** A notebook that was written and closed. */
export async function written(): Promise<AttemptRef> {
	const { notebook } = await opening();
	const ref = await notebook.open('groupe');
	await notebook.append(ref, acts(0, 'a', 'b'), summaryOf(ref, 2));
	notebook.keepDraft(ref, { field: 'journal', text: 'Je', rev: 1 });
	await notebook.close();
	return ref;
}

export async function refusesEveryWrite(notebook: Notebook, ref: AttemptRef, refusal: string): Promise<void> {
	const refused = { name: 'NotebookError', refusal };
	await expect(notebook.append(ref, acts(2, 'c'), summaryOf(ref, 3))).rejects.toMatchObject(refused);
	await expect(notebook.dropDraft(ref, 'journal')).rejects.toMatchObject(refused);
	await expect(notebook.erase()).rejects.toMatchObject(refused);
	notebook.keepDraft(ref, { field: 'journal', text: 'Je me', rev: 2 });
	await expect(notebook.flush()).rejects.toMatchObject(refused);
}
