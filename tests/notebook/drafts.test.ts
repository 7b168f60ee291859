import { afterEach, describe, expect, it, vi } from 'vitest';
import { onLeaving } from '$lib/notebook/leaving';
import { onDisk, rest, sealed, tab } from './device';

const draft = (text: string, rev: number, field = 'journal') => ({ field, text, rev });
const revsOnDisk = async () => (await onDisk()).tables['drafts']!.map((row) => (row as { rev: number }).rev);

afterEach(() => {
	vi.useRealTimers();
});

describe('a half-typed text', () => {
	it('waits at most 500 ms for the disk, however long the typing goes on', async () => {
		const { notebook } = await tab();
		const ref = await notebook.open('groupe');
		// The field's id is derived in another thread, the first time.
		notebook.keepDraft(ref, draft('', 0));
		await notebook.dropDraft(ref, 'journal');
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		for (let rev = 1; rev <= 5; rev++) {
			notebook.keepDraft(ref, draft('J'.repeat(rev), rev));
			await rest();
			expect(await revsOnDisk(), `${(rev - 1) * 100} ms`).toEqual([]);
			await vi.advanceTimersByTimeAsync(100);
		}
		await rest();
		expect(await revsOnDisk()).toEqual([5]);
		notebook.keepDraft(ref, draft('encore', 6));
		await rest();
		await vi.advanceTimersByTimeAsync(500);
		await rest();
		expect(await revsOnDisk()).toEqual([6]);
	});

	it('is on the disk when flush resolves, a keystroke just made included', async () => {
		const { notebook } = await tab();
		const ref = await notebook.open('groupe');
		notebook.keepDraft(ref, draft('Je', 1));
		await notebook.flush();
		expect(await revsOnDisk()).toEqual([1]);
	});

	it('is not brought back by a seal that ends after the drop', async () => {
		const { notebook } = await tab();
		const ref = await notebook.open('groupe');
		notebook.keepDraft(ref, draft('Je', 1));
		await notebook.dropDraft(ref, 'journal');
		await rest();
		await notebook.flush();
		expect(await revsOnDisk()).toEqual([]);
	});

	it('is written before the notebook closes', async () => {
		const { notebook } = await tab();
		notebook.keepDraft(await notebook.open('groupe'), draft('Je', 1));
		await notebook.close();
		expect(await revsOnDisk()).toEqual([1]);
	});
});

describe('when the page goes', () => {
	it('puts the rows at hand at once, raw, on the open connection, and commits without waiting', async () => {
		const page = await tab();
		const ref = await page.notebook.open('groupe');
		page.notebook.keepDraft(ref, draft('un', 1, 'a'));
		page.notebook.keepDraft(ref, draft('deux', 4, 'b'));
		await sealed(page);
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		const commit = vi.spyOn(IDBTransaction.prototype, 'commit');
		page.leave();
		// In the same turn: nothing that comes later can be counted on.
		expect([put.mock.calls.length, commit.mock.calls.length]).toEqual([2, 1]);
		page.die();
		await rest();
		const next = await tab();
		const { drafts } = await next.notebook.open('groupe');
		expect(drafts.map((one) => one.text).sort()).toEqual(['deux', 'un']);
	});

	it('loses nothing when the connection dies before the disk has its turn', async () => {
		const page = await tab();
		const ref = await page.notebook.open('groupe');
		page.notebook.keepDraft(ref, draft('un', 1));
		await page.notebook.flush();
		page.notebook.keepDraft(ref, draft('un deux', 2));
		await sealed(page);
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
			throw new DOMException('closing', 'InvalidStateError');
		});
		page.leave();
		page.die();
		const next = await tab();
		expect((await next.notebook.open('groupe')).drafts.map((one) => one.text)).toEqual(['un deux']);
		await next.notebook.flush();
		expect(await revsOnDisk()).toEqual([2]);
		expect(localStorage.length).toBe(0);
	});

	it('brings back no text that another page has turned into an act meanwhile', async () => {
		const page = await tab();
		const ref = await page.notebook.open('groupe');
		page.notebook.keepDraft(ref, draft('un', 1));
		await sealed(page);
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
			throw new DOMException('closing', 'InvalidStateError');
		});
		page.leave();
		const next = await tab();
		await page.notebook.dropDraft(ref, 'journal');
		await next.notebook.flush();
		expect(await revsOnDisk()).toEqual([]);
	});

	it('leaves nothing behind that an erasure would miss, nor takes in what another database left', async () => {
		const page = await tab();
		const ref = await page.notebook.open('groupe');
		page.notebook.keepDraft(ref, draft('un', 1));
		await sealed(page);
		page.leave();
		localStorage.setItem('cahier-main:a:b', JSON.stringify({ salt: 'other', rev: 9, body: '' }));
		localStorage.setItem('cahier-main:c:d', 'nonsense');
		const next = await tab();
		await next.notebook.erase();
		expect(localStorage.length).toBe(0);
	});

	it('asks nothing of the disk when nothing is at hand', async () => {
		const page = await tab();
		page.notebook.keepDraft(await page.notebook.open('groupe'), draft('Je', 1));
		await page.notebook.flush();
		const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
		page.leave();
		expect(begin).not.toHaveBeenCalled();
	});

	it('takes rows as written once they are, when the page comes back after all', async () => {
		const page = await tab();
		page.notebook.keepDraft(await page.notebook.open('groupe'), draft('Je', 1));
		await sealed(page);
		page.leave();
		await rest();
		const put = vi.spyOn(IDBObjectStore.prototype, 'put');
		await page.notebook.flush();
		expect(put).not.toHaveBeenCalled();
	});

	it('survives a connection that is already closed', async () => {
		const page = await tab();
		page.notebook.keepDraft(await page.notebook.open('groupe'), draft('Je', 1));
		await sealed(page);
		page.die();
		expect(() => page.leave()).not.toThrow();
	});

	it('is told by pagehide, and by a page that becomes hidden, until told no more', () => {
		const [window, document] = [new EventTarget(), Object.assign(new EventTarget(), { visibilityState: '' })];
		vi.stubGlobal('window', window);
		vi.stubGlobal('document', document);
		const leave = vi.fn();
		const stop = onLeaving(leave);
		window.dispatchEvent(new Event('pagehide'));
		expect(leave).toHaveBeenCalledTimes(1);
		document.visibilityState = 'visible';
		document.dispatchEvent(new Event('visibilitychange'));
		expect(leave).toHaveBeenCalledTimes(1);
		document.visibilityState = 'hidden';
		document.dispatchEvent(new Event('visibilitychange'));
		expect(leave).toHaveBeenCalledTimes(2);
		stop();
		window.dispatchEvent(new Event('pagehide'));
		document.dispatchEvent(new Event('visibilitychange'));
		expect(leave).toHaveBeenCalledTimes(2);
	});
});
