import type { Page } from '@playwright/test';

/** All that the databases and storages of the page hold, as text. */
export const onDisk = (page: Page): Promise<string> =>
	page.evaluate(async () => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
		const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
		for (const { name } of await indexedDB.databases()) {
			const db = await done(indexedDB.open(name!));
			for (const store of db.objectStoreNames)
				found.push(name, store, await done(db.transaction(store).objectStore(store).getAll()));
			db.close();
		}
		return JSON.stringify(found, (_, value: unknown) =>
			value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
		);
	});
