import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { deepStrictEqual } from 'node:assert/strict';
import { bringIn, previewOf } from '$lib/notebook/away/bring-in';
import { contentsOf, type Contents } from '$lib/notebook/away/contents';
import { readFile } from '$lib/notebook/away/file';
import { unpack } from '$lib/notebook/away/packing';
import { openFile, sealFile } from '$lib/notebook/away/sealing';
import { keysOf, plainKeys, randomSecret } from '$lib/notebook/keys/keys';
import { ACTIVITIES, CARD, contents, ID, inOrder, quick, wrapped } from './carried';
import { notebookOn } from './disk';

/** Taken away, brought into another device and taken away again it is equal, with and without a key. */
export async function roundTrip(): Promise<fc.IAsyncProperty<[Contents, boolean]>> {
	const key = await wrapped();
	const sealed = await keysOf(randomSecret(), 'carnet');
	const on = (keys: typeof plainKeys) => notebookOn(new IDBFactory(), keys.seal, keys.ids);
	return fc.asyncProperty(contents, fc.boolean(), async (drawn, hasKey) => {
		// What is drawn has no prototype.
		const before = structuredClone(drawn);
		const notebook = await on(hasKey ? sealed : plainKeys);
		const next = await on(hasKey ? plainKeys : sealed);
		try {
			await bringIn(before, notebook);
			const first = await contentsOf(notebook, ACTIVITIES);
			deepStrictEqual(inOrder(first.contents), inOrder(before));

			const file = await sealFile(first.contents, ID, key.secret, key.wrappings);
			const opened = await openFile(await readFile(file), CARD, quick);
			const carried = await unpack(opened.packed);
			const { added, longer, both, newerHere } = await previewOf(carried, notebook);
			deepStrictEqual([added, longer, both, newerHere], [0, 0, 0, 0]);
			await bringIn(carried, next);
			deepStrictEqual(inOrder((await contentsOf(next, ACTIVITIES)).contents), inOrder(before));
		} finally {
			await notebook.close();
			await next.close();
		}
	});
}
