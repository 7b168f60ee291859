import { describe, expect, it, vi } from 'vitest';
import { keysOf, randomSecret } from '$lib/notebook/keys/keys';
import { openNotebook } from '$lib/notebook/open';
import { notebookContract } from './contract';
import { closing, onDisk, sealed, tab } from './device';
import { acts, done, summaryOf } from './makers';

notebookContract('on the device', async () => closing((await openNotebook()).notebook));

const { seal, ids } = await keysOf(randomSecret(), 'carnet');
notebookContract('on the device, with a key', async () => (await tab(seal, ids)).notebook);

describe('a notebook with a key', () => {
	it('leaves nothing in clear: no word, no activity, no field, no id that can be tried', async () => {
		const plain = await tab();
		const guessed = (await plain.notebook.open('groupe')).attempt;
		const page = await tab(seal, ids);
		const ref = await page.notebook.open('groupe');
		expect(ref.attempt).not.toBe(guessed);
		await page.notebook.append(ref, acts(0, 'Personne ne doit lire ceci'), summaryOf(ref, 1));
		page.notebook.keepDraft(ref, { field: 'journal', text: 'Ni cela', rev: 1 });
		await page.notebook.flush();
		page.notebook.keepDraft(ref, { field: 'journal', text: 'Ni cela non plus', rev: 2 });
		await sealed(page);
		page.leave();
		const kept = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index)!);
		const left = kept.map((name) => `${name} ${localStorage.getItem(name)}`);
		expect(left.join()).toContain('cahier-main:');
		const bytes = JSON.stringify([(await onDisk()).tables, left], (_key, value: unknown) =>
			value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
		);
		expect(bytes).toContain(ref.attempt);
		for (const word of ['Personne', 'Ni cela', 'groupe', 'journal', 'lundi', guessed, ids])
			expect(bytes.includes(word), word).toBe(false);
	});

	it('gives nothing of what it holds to another key', async () => {
		const page = await tab(seal, ids);
		const ref = await page.notebook.open('groupe');
		await page.notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		const other = await keysOf(randomSecret(), 'carnet');
		const stranger = await tab(other.seal, ids);
		expect(await stranger.notebook.summaries()).toEqual([]);
		expect(await stranger.notebook.open('groupe')).toMatchObject({ entries: [], damagedAt: 0 });
	});
});

describe('the device', () => {
	it('keeps an attempt after the page has closed', async () => {
		const before = await tab();
		const ref = await before.notebook.open('groupe');
		await before.notebook.append(ref, acts(0, 'a', 'b'), summaryOf(ref, 2));
		await before.notebook.close();
		const after = await tab();
		expect(done((await after.notebook.open('groupe')).entries)).toEqual(['a', 'b']);
		expect(await after.notebook.summaries()).toEqual([summaryOf(ref, 2)]);
	});

	it('writes entries, head and summary in one strict transaction, and is saved only when it has completed', async () => {
		const log: string[] = [];
		const begin = IDBDatabase.prototype.transaction;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
			const transaction = begin.apply(this, given);
			if (given[1] === 'readwrite') {
				log.push(`${[...transaction.objectStoreNames].join('+')} ${given[2]?.durability}`);
				transaction.addEventListener('complete', () => log.push('complete'));
			}
			return transaction;
		});
		// Dexie binds the method when it opens.
		const { notebook } = await tab();
		const ref = await notebook.open('groupe');
		log.length = 0;
		await notebook.append(ref, acts(0, 'a', 'b'), summaryOf(ref, 2)).then(() => log.push('saved'));
		expect(log).toEqual(['entries+heads+meta+summaries strict', 'complete', 'saved']);
	});

	it('names no activity and no field in clear outside sealed bodies', async () => {
		const { notebook } = await tab();
		const ref = await notebook.open('groupe');
		await notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		notebook.keepDraft(ref, { field: 'journal', text: 'Je', rev: 1 });
		await notebook.flush();
		const { tables } = await onDisk();
		expect(tables['drafts']).toHaveLength(1);
		const clear = JSON.stringify(tables, (key, value: unknown) => (key === 'body' ? '' : value));
		expect(clear).not.toMatch(/groupe|journal/);
	});

	it('opens 10,000 actions whole', async () => {
		const { notebook } = await tab();
		const ref = await notebook.open('groupe');
		await notebook.append(ref, acts(0, ...Array(10_000).keys()), summaryOf(ref, 10_000));
		const opened = await notebook.open('groupe');
		expect(opened.entries).toHaveLength(10_000);
		expect(opened.damagedAt).toBeUndefined();
	}, 30_000);
});
