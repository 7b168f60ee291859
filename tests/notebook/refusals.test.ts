import { forceCloseDatabase } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { DATABASE, type Database } from '$lib/notebook/database';
import { openNotebook } from '$lib/notebook/open';
import type { AttemptRef, Notebook } from '$lib/notebook/port';
import { refusalOf } from '$lib/notebook/refusal';
import { closing, onDisk, raw, rest, sealed, tab } from './device';
import { acts, done, summaryOf } from './makers';

const opening = async (patience?: number) => {
	const opened = await openNotebook(patience === undefined ? {} : { patience });
	closing(opened.notebook);
	return opened;
};

/** What the browser does on its own: site data cleared, memory short. The typing of the library takes a class. */
function dropConnection(db: Database): void {
	forceCloseDatabase(db.backendDB() as unknown as Parameters<typeof forceCloseDatabase>[0]);
}

/** A notebook that was written and closed. */
async function written(): Promise<AttemptRef> {
	const { notebook } = await opening();
	const ref = await notebook.open('groupe');
	await notebook.append(ref, acts(0, 'a', 'b'), summaryOf(ref, 2));
	notebook.keepDraft(ref, { field: 'journal', text: 'Je', rev: 1 });
	await notebook.close();
	return ref;
}

async function refusesEveryWrite(notebook: Notebook, ref: AttemptRef, refusal: string): Promise<void> {
	const refused = { name: 'NotebookError', refusal };
	await expect(notebook.append(ref, acts(2, 'c'), summaryOf(ref, 3))).rejects.toMatchObject(refused);
	await expect(notebook.dropDraft(ref, 'journal')).rejects.toMatchObject(refused);
	await expect(notebook.erase()).rejects.toMatchObject(refused);
	notebook.keepDraft(ref, { field: 'journal', text: 'Je me', rev: 2 });
	await expect(notebook.flush()).rejects.toMatchObject(refused);
}

describe('a device without room', () => {
	/** `when`: as one request fails, or as Chromium does when the transaction is to be committed. */
	function outOfRoom(store: string, when: 'request' | 'commit') {
		for (const method of ['add', 'put'] as const) {
			const real = IDBObjectStore.prototype[method];
			vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
				this: IDBObjectStore,
				...given
			) {
				const request = real.apply(this, given);
				// fake-indexeddb's way to abort for a reason of its own.
				const transaction = this.transaction as unknown as { _abort(name: string): void };
				const full = () => transaction._abort('QuotaExceededError');
				if (this.name !== store) return request;
				if (when === 'request') full();
				else request.addEventListener('success', full);
				return request;
			});
		}
	}

	describe.each(['request', 'commit'] as const)('at the %s', (when) => {
		it.each(['entries', 'heads', 'summaries'])(
			'says so, and keeps nothing of the append (%s)',
			async (store) => {
				const { notebook } = await opening();
				const ref = await notebook.open('groupe');
				await notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
				const before = await onDisk();
				outOfRoom(store, when);
				const full = notebook.append(ref, acts(1, 'b', 'c'), summaryOf(ref, 3));
				await expect(full).rejects.toMatchObject({ name: 'NotebookError', refusal: 'full' });
				vi.restoreAllMocks();
				expect(await onDisk()).toEqual(before);
				expect(await notebook.append(ref, acts(1, 'b', 'c'), summaryOf(ref, 3))).toBe('saved');
				expect(done((await notebook.open('groupe')).entries)).toEqual(['a', 'b', 'c']);
			}
		);

		it('keeps the draft at hand, and writes it once there is room', async () => {
			const { notebook } = await opening();
			const ref = await notebook.open('groupe');
			outOfRoom('drafts', when);
			notebook.keepDraft(ref, { field: 'journal', text: 'Je', rev: 1 });
			await expect(notebook.flush()).rejects.toMatchObject({ refusal: 'full' });
			expect((await notebook.open('groupe')).drafts).toHaveLength(1);
			vi.restoreAllMocks();
			await notebook.flush();
			expect((await onDisk()).tables['drafts']).toHaveLength(1);
		});
	});

	it('is heard through the AbortError in which the browser hides it', () => {
		const quota = new DOMException('', 'QuotaExceededError');
		expect(refusalOf(Object.assign(new Error(), { name: 'AbortError', inner: quota }))).toBe('full');
		expect(refusalOf(Object.assign(new Error(), { name: 'AbortError' }))).toBe('refused');
	});
});

describe('a device that refuses', () => {
	/** All that is left of it on plain http. */
	const getRandomValues = crypto.getRandomValues.bind(crypto);
	it.each([
		['has no database at all', () => vi.stubGlobal('indexedDB', undefined)],
		[
			'throws when storage is named',
			() => Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: denied })
		],
		['denies opening', () => vi.stubGlobal('indexedDB', { open: denied, databases: async () => [] })],
		['has no cryptography, on plain http', () => vi.stubGlobal('crypto', { getRandomValues })]
	])('%s: the lesson goes on in memory, and the reason is said', async (_, deny) => {
		deny();
		const { notebook, refusal, lost } = await opening();
		expect([notebook.keeping, refusal, lost]).toEqual(['memory', 'refused', false]);
		const ref = await notebook.open('groupe');
		expect(await notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1))).toBe('saved');
		expect(localStorage.getItem('cahier')).toBeNull();
	});

	it('is full from the start: memory, and the reason is said', async () => {
		const open = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
		vi.stubGlobal('indexedDB', { open, databases: async () => [] });
		expect(await opening()).toMatchObject({ notebook: { keeping: 'memory' }, refusal: 'full' });
	});

	it('is held by another tab that does not let go: memory, and no connection is left behind', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => {});
		const holding = await raw(5);
		expect(await opening(50)).toMatchObject({ notebook: { keeping: 'memory' }, refusal: 'refused' });
		holding.close();
		await rest();
		const next = await raw(20);
		expect(next.version).toBe(20);
		next.close();
	});

	function denied(): never {
		throw new DOMException('denied', 'SecurityError');
	}
});

describe('a database written by a newer app', () => {
	it('with newer tables is read, never written, never mended', async () => {
		const ref = await written();
		(await raw(20, (db) => db.createObjectStore('more'))).close();
		const before = await onDisk();
		const { notebook, refusal } = await opening();
		expect([notebook.keeping, refusal]).toEqual(['device', 'newer']);
		const opened = await notebook.open('groupe');
		expect(done(opened.entries)).toEqual(['a', 'b']);
		expect(opened.drafts).toHaveLength(1);
		expect(await notebook.summaries()).toEqual([summaryOf(ref, 2)]);
		await refusesEveryWrite(notebook, ref, 'newer');
		expect(await onDisk()).toEqual(before);
	});

	it('with a higher minWriter is read, never written', async () => {
		const ref = await written();
		await newerWriter();
		const before = await onDisk();
		const { notebook, refusal } = await opening();
		expect(refusal).toBe('newer');
		expect(done((await notebook.open('groupe')).entries)).toEqual(['a', 'b']);
		await refusesEveryWrite(notebook, ref, 'newer');
		expect(await onDisk()).toEqual(before);
	});

	it('since this page opened it is no longer written, although no versionchange was sent', async () => {
		const ref = await written();
		const { notebook } = await opening();
		await newerWriter();
		const before = await onDisk();
		await refusesEveryWrite(notebook, ref, 'newer');
		expect(await onDisk()).toEqual(before);
	});

	it('that lacks one of our tables is left exactly as it is', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => {});
		await written();
		(await raw(20, (db) => db.deleteObjectStore('drafts'))).close();
		const before = await onDisk();
		expect(await opening()).toMatchObject({ notebook: { keeping: 'memory' }, refusal: 'newer' });
		expect(await onDisk()).toEqual(before);
	});

	it('in a way we cannot read gives nothing, says newer, and does not call it damaged', async () => {
		const ref = await written();
		const { db, notebook } = await tab();
		for (const row of await db.heads.toArray()) await db.heads.put({ ...row, body: new Uint8Array([9]) });
		await notebook.close();
		await newerWriter();
		await refusesEveryWrite((await opening()).notebook, ref, 'newer');
	});

	it.each(['tables', 'minWriter', 'tables, since it was opened'])(
		'is not written even by a page that goes (newer %s)',
		async (how) => {
			const ref = await written();
			const upgrade = async () => (await raw(20)).close();
			if (how === 'tables') await upgrade();
			if (how === 'minWriter') await newerWriter();
			const page = await tab();
			if (how.endsWith('opened')) {
				dropConnection(page.db);
				await rest();
				await upgrade();
			}
			page.notebook.keepDraft(ref, { field: 'journal', text: 'Je me', rev: 2 });
			await sealed(page);
			page.leave();
			await rest();
			expect((await onDisk()).tables['drafts']).toMatchObject([{ rev: 1 }]);
		}
	);

	async function newerWriter(): Promise<void> {
		const db = await raw();
		db.transaction('meta', 'readwrite').objectStore('meta').put({ key: 'minWriter', value: 2 });
		db.close();
		await rest();
	}
});

describe('an upgrade in another tab', () => {
	it('writes what is at hand, lets go at once, and never comes back with old code', async () => {
		const ref = await written();
		const page = await tab();
		page.notebook.keepDraft(ref, { field: 'journal', text: 'Je me tais', rev: 9 });
		await sealed(page);
		(await raw(20)).close();
		expect((await onDisk()).tables['drafts']).toMatchObject([{ rev: 9 }]);
		const closed = { refusal: 'closed' };
		await expect(page.notebook.append(ref, acts(2, 'c'), summaryOf(ref, 3))).rejects.toMatchObject(closed);
		await expect(page.notebook.erase()).rejects.toMatchObject(closed);
		await expect(page.notebook.summaries()).rejects.toMatchObject(closed);
		expect(page.db.isOpen()).toBe(false);
	});

	it('met by a connection that the browser has dropped: reopened in silence, it is not written', async () => {
		const ref = await written();
		const page = await tab();
		dropConnection(page.db);
		await rest();
		(await raw(20)).close();
		await refusesEveryWrite(page.notebook, ref, 'newer');
	});
});

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

describe('the flag that a notebook is kept here', () => {
	const flag = () => localStorage.getItem('cahier');

	it('goes up with the first entry written, not before', async () => {
		const { notebook } = await opening();
		const ref = await notebook.open('groupe');
		expect(flag()).toBeNull();
		await notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		expect(flag()).toBe('1');
	});

	it('goes down with erasing, and up again with what is written next', async () => {
		const ref = await written();
		const { notebook } = await opening();
		await notebook.erase();
		expect(flag()).toBeNull();
		await notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		expect(flag()).toBe('1');
	});

	it('is done without where storage is refused', async () => {
		vi.stubGlobal('localStorage', undefined);
		const { notebook } = await opening();
		const ref = await notebook.open('groupe');
		expect(await notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1))).toBe('saved');
		await notebook.erase();
	});
});
