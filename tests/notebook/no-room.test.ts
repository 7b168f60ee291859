import { describe, expect, it, vi } from 'vitest';
import { refusalOf } from '$lib/notebook/refusal';
import { onDisk } from './device';
import { acts, done, summaryOf } from './makers';
import { opening } from './opening';

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
