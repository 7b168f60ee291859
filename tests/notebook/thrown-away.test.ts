import { describe, expect, it, vi } from 'vitest';
import { DATABASE } from '$lib/notebook/database';
import { onDisk, rest, tab } from './device';
import { acts, summaryOf } from './makers';
import { dropConnection, opening, written } from './opening';

describe('a database that the browser has thrown away', () => {
	it('is said when Chromium tells that it judged it corrupt', async () => {
		const real = indexedDB;
		const open = (name: string, version?: number) => {
			const request = real.open(name, version);
			request.addEventListener('upgradeneeded', (event) =>
				Object.defineProperty(event, 'dataLoss', { value: 'total' })
			);
			return request;
		};
		vi.stubGlobal('indexedDB', {
			open,
			databases: () => real.databases(),
			deleteDatabase: (name: string) => real.deleteDatabase(name)
		});
		expect(await opening()).toMatchObject({
			notebook: { keeping: 'device' },
			refusal: undefined,
			lost: true
		});
	});

	it('is said when there is none although one was written here', async () => {
		await written();
		indexedDB.deleteDatabase(DATABASE);
		await rest();
		expect((await opening()).lost).toBe(true);
	});

	it('is not said on a new device, nor at the next visit, nor after erasing', async () => {
		expect((await opening()).lost).toBe(false);
		await written();
		const next = await opening();
		expect(next.lost).toBe(false);
		await next.notebook.erase();
		await next.notebook.close();
		indexedDB.deleteDatabase(DATABASE);
		await rest();
		expect((await opening()).lost).toBe(false);
	});

	it('under a page that is open is never written on as if it were the same', async () => {
		const ref = await written();
		const page = await tab();
		const other = await page.notebook.open('rumeur');
		dropConnection(page.db);
		indexedDB.deleteDatabase(DATABASE);
		await rest();
		const lost = { refusal: 'lost' };
		await expect(page.notebook.append(ref, acts(2, 'c'), summaryOf(ref, 3))).rejects.toMatchObject(lost);
		await expect(page.notebook.append(other, acts(0, 'a'), summaryOf(other, 1))).rejects.toMatchObject(lost);
		expect((await onDisk()).tables['entries']).toEqual([]);
	});
});
