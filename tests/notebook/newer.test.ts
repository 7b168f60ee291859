import { describe, expect, it, vi } from 'vitest';
import { onDisk, raw, rest, sealed, tab } from './device';
import { acts, done, summaryOf } from './makers';
import { dropConnection, opening, refusesEveryWrite, written } from './opening';

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
