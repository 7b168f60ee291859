import { describe, expect, it, vi } from 'vitest';
import { readFile } from '$lib/notebook/away/file';
import type { DexieNotebook } from '$lib/notebook/dexie-notebook';
import { plainSeal } from '$lib/notebook/seal';
import { FULL, LEAST, type Cost } from '$lib/notebook/keys/cost';
import type { Stretch } from '$lib/notebook/keys/stretch';
import { Cards } from '$lib/notebook/kept/cards';
import { moveInto } from '$lib/notebook/kept/move';
import { databaseOf, SHELF } from '$lib/notebook/kept/names';
import { KeptShelf } from '$lib/notebook/kept/shelf';
import { openShelfDatabase } from '$lib/notebook/kept/shelf-database';
import { quick } from './carried';
import { closing, onDisk, rest, tab } from './device';
import { acts, done, summaryOf } from './makers';

async function shelfOn(cost: Cost = FULL, stretch: Stretch = quick) {
	const opened = await openShelfDatabase(indexedDB);
	const shelf = new KeptShelf(opened, new Cards(stretch, cost));
	closing({ close: async () => shelf.close() });
	return { shelf, db: opened.db };
}

/** A kept notebook with one act, closed; and its card. */
async function written(shelf: KeptShelf, act = 'a', colour = 0) {
	const { card, kept } = await shelf.create(3, colour);
	await write(kept.notebook, act);
	await kept.close();
	return { card, id: kept.named.id };
}

async function write(notebook: DexieNotebook, ...values: readonly string[]) {
	const ref = await notebook.open('groupe');
	await notebook.append(ref, acts(ref.entries.length, ...values), summaryOf(ref, values.length));
	return ref;
}

const left = () =>
	Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at)!).filter((name) =>
		name.includes('-main:')
	);
const otherThan = (card: readonly number[]) => card.map((one) => (one + 1) % 64);
const actsIn = async (notebook: DexieNotebook) => done((await notebook.open('groupe')).entries);

describe('a notebook that has a key', () => {
	it('opens with its card, and gives back what was written', async () => {
		const { shelf } = await shelfOn();
		const { card, id } = await written(shelf);
		const { kept, wasBinned } = (await shelf.open(id, card))!;
		expect(await actsIn(kept.notebook)).toEqual(['a']);
		expect([wasBinned, kept.lost, kept.refusal]).toEqual([false, false, undefined]);
		await kept.close();
	});

	it('opens with no other card', async () => {
		const { shelf } = await shelfOn();
		const [one, other] = [await written(shelf), await written(shelf)];
		expect(await shelf.open(one.id, otherThan(one.card))).toBeUndefined();
		expect(await shelf.open(one.id, other.card)).toBeUndefined();
	});

	it('shares nothing with another on the same device', async () => {
		const { shelf } = await shelfOn();
		const one = await written(shelf, 'mien');
		const other = await written(shelf, 'tien', 1);
		const opened = (await shelf.open(one.id, one.card))!;
		await opened.kept.notebook.erase();
		await opened.kept.close();
		const { kept } = (await shelf.open(other.id, other.card))!;
		expect(await actsIn(kept.notebook)).toEqual(['tien']);
		await kept.close();
	});

	it('does not raise the device’s flag, nor take its notebook for lost', async () => {
		const { shelf } = await shelfOn();
		await written(shelf);
		expect(localStorage.getItem('cahier')).toBeNull();
	});

	it('keeps the words that a page had in its hand apart from another notebook’s', async () => {
		const { shelf } = await shelfOn();
		const { card, kept } = await shelf.create(1, 1);
		const ref = await kept.notebook.open('groupe');
		kept.notebook.keepDraft(ref, { field: 'journal', text: 'Je', rev: 1 });
		await kept.notebook.open('groupe');
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
			throw new DOMException('closing', 'InvalidStateError');
		});
		kept.notebook.putDraftsAtOnce();
		expect(left()).toHaveLength(1);
		// The device's own notebook opens first, and takes nothing away.
		await (await tab()).notebook.open('groupe');
		expect(left()).toHaveLength(1);
		const again = (await shelf.open(kept.named.id, card))!;
		expect((await again.kept.notebook.open('groupe')).drafts).toMatchObject([{ text: 'Je' }]);
		await again.kept.close();
		await kept.close();
	});

	it('says that the browser has thrown its pages away', async () => {
		const { shelf } = await shelfOn();
		const { card, id } = await written(shelf);
		indexedDB.deleteDatabase(databaseOf(id));
		await rest();
		const { kept } = (await shelf.open(id, card))!;
		expect(kept.lost).toBe(true);
		await kept.close();
	});

	it('forgets its key when it closes, and cannot be written any more', async () => {
		const { shelf } = await shelfOn();
		const { kept } = await shelf.create(1, 1);
		const ref = await kept.notebook.open('groupe');
		await kept.close();
		const late = kept.notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		await expect(late).rejects.toMatchObject({ refusal: 'closed' });
		await expect(kept.card('further')).rejects.toMatchObject({ refusal: 'closed' });
	});

	it('wraps its true key for a new card, although it closes meanwhile', async () => {
		const { shelf } = await shelfOn();
		const { kept } = await shelf.create(1, 1);
		await write(kept.notebook, 'a');
		const making = kept.card('instead');
		await kept.close();
		const opened = (await shelf.open(kept.named.id, await making))!;
		expect(await actsIn(opened.kept.notebook)).toEqual(['a']);
		await opened.kept.close();
	});
});

describe('cards', () => {
	it('may be two: each opens', async () => {
		const { shelf } = await shelfOn();
		const { card, kept } = await shelf.create(1, 1);
		await write(kept.notebook, 'a');
		const second = await kept.card('further');
		await kept.close();
		for (const one of [card, second]) {
			const opened = (await shelf.open(kept.named.id, one))!;
			expect(await actsIn(opened.kept.notebook)).toEqual(['a']);
			await opened.kept.close();
		}
	});

	it('that were lost or seen open nothing after a new one took their place', async () => {
		const { shelf } = await shelfOn();
		const { card, kept } = await shelf.create(1, 1);
		const second = await kept.card('further');
		const next = await kept.card('instead');
		await kept.close();
		expect(await shelf.open(kept.named.id, card)).toBeUndefined();
		expect(await shelf.open(kept.named.id, second)).toBeUndefined();
		const opened = (await shelf.open(kept.named.id, next))!;
		await opened.kept.close();
	});

	it('can be made, and a file too, after the page of notebooks has gone', async () => {
		const { shelf } = await shelfOn();
		const { kept } = await shelf.create(1, 1);
		await write(kept.notebook, 'a');
		shelf.close();
		const second = await kept.card('further');
		const { wrappings, id } = await readFile((await kept.file([])).file);
		expect([wrappings.length, id]).toEqual([2, kept.named.id]);
		await kept.close();
		const opened = (await (await shelfOn()).shelf.open(id, second))!;
		await opened.kept.close();
	});

	it('cost more to try once they open on a device that bears it, and never less', async () => {
		const weak = await shelfOn(LEAST);
		const { card, id } = await written(weak.shelf);
		const costs = async () => (await weak.db.notebooks.get(id))!.wrappings.map(({ cost }) => cost);
		expect(await costs()).toEqual([LEAST]);
		const strong = await shelfOn(FULL);
		await (await strong.shelf.open(id, card))!.kept.close();
		expect(await costs()).toEqual([FULL]);
		await (await weak.shelf.open(id, card))!.kept.close();
		expect(await costs()).toEqual([FULL]);
		await (await strong.shelf.open(id, card))!.kept.close();
	});

	it('are made at the least cost where the memory is not enough, and refused aloud where even that is not', async () => {
		const small: Stretch = (card, salt, cost) =>
			cost.memory > LEAST.memory ? Promise.reject(new RangeError('memory')) : quick(card, salt, cost);
		const { shelf, db } = await shelfOn(FULL, small);
		const { id } = await written(shelf);
		expect((await db.notebooks.get(id))!.wrappings[0]!.cost).toEqual(LEAST);
		const none = await shelfOn(FULL, () => Promise.reject(new RangeError('memory')));
		await expect(none.shelf.create(1, 1)).rejects.toMatchObject({ refusal: 'refused' });
		await expect(none.shelf.open(id, [1, 2, 3, 4, 5, 6])).rejects.toMatchObject({ refusal: 'refused' });
	});
});

describe('what lies on the shelf in clear', () => {
	it('is a picture, a colour and wrapped keys: no word, no date, no card', async () => {
		const { shelf, db } = await shelfOn();
		const { card, id } = await written(shelf);
		await (await shelf.open(id, card))!.kept.close();
		const row = (await db.notebooks.get(id))!;
		expect(Object.keys(row).sort()).toEqual(['colour', 'id', 'picture', 'wrappings']);
		expect(Object.keys(row.wrappings[0]!).sort()).toEqual(['body', 'cost', 'salt']);
		expect(row.id).toMatch(/^[0-9a-f]{16}$/);
	});
});

describe('a shelf that the browser has thrown away', () => {
	it('is said, once something had stood on it, and not after all was erased', async () => {
		const { shelf } = await shelfOn();
		expect(shelf.lost).toBe(false);
		const { id } = await written(shelf);
		shelf.close();
		indexedDB.deleteDatabase(SHELF);
		await rest();
		const next = await shelfOn();
		expect(next.shelf.lost).toBe(true);
		await next.shelf.destroy(id);
		next.shelf.close();
		indexedDB.deleteDatabase(SHELF);
		await rest();
		expect((await shelfOn()).shelf.lost).toBe(false);
	});
});

describe('erasing', () => {
	const DAY = 86_400_000;

	it('by somebody else waits seven days: the card brings the notebook back, and its owner is told', async () => {
		const { shelf } = await shelfOn();
		const { card, id } = await written(shelf);
		await shelf.bin(id);
		expect(await shelf.list()).toMatchObject([{ id, daysLeft: 7 }]);
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 6 * DAY });
		await shelf.sweep();
		const { kept, wasBinned } = (await shelf.open(id, card))!;
		expect(wasBinned).toBe(true);
		expect(await actsIn(kept.notebook)).toEqual(['a']);
		await kept.close();
		expect(await shelf.list()).toMatchObject([{ daysLeft: undefined }]);
		vi.useRealTimers();
	});

	it('leaves nothing after seven days', async () => {
		const { shelf } = await shelfOn();
		const [gone, stays] = [await written(shelf), await written(shelf)];
		await shelf.bin(gone.id);
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 7 * DAY });
		await shelf.sweep();
		vi.useRealTimers();
		await rest();
		expect((await shelf.list()).map(({ id }) => id)).toEqual([stays.id]);
		await expect(shelf.open(gone.id, gone.card)).rejects.toMatchObject({ refusal: 'lost' });
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseOf(gone.id));
	});

	it('is not put off by a clock that was wrong', async () => {
		const { shelf } = await shelfOn();
		const { id } = await written(shelf);
		vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3650 * DAY });
		await shelf.bin(id);
		vi.useRealTimers();
		expect(await shelf.list()).toMatchObject([{ daysLeft: 7 }]);
	});

	it('is never hurried by a clock that was set forward or back', async () => {
		const { shelf } = await shelfOn();
		const { id } = await written(shelf);
		const real = Date.now();
		const on = async (day: number) => {
			vi.useFakeTimers({ toFake: ['Date'], now: real + day * DAY });
			await shelf.sweep();
			const [one] = await shelf.list();
			vi.useRealTimers();
			return one?.daysLeft;
		};
		vi.useFakeTimers({ toFake: ['Date'], now: 0 });
		await shelf.bin(id);
		// Binned while the clock stood in 1970; then it is mended, leaps ahead by years, and comes back.
		expect([await on(0), await on(3650), await on(0)]).toEqual([7, 7, 7]);
		// A few days too many are given back.
		expect([await on(5), await on(1), await on(4)]).toEqual([2, 6, 3]);
		expect(await on(7)).toBeUndefined();
	});

	it('counts anew for one that an earlier version has put in the bin', async () => {
		const { shelf, db } = await shelfOn();
		const { id } = await written(shelf);
		await db.notebooks.update(id, { binnedUntil: 12 });
		expect(await shelf.list()).toMatchObject([{ daysLeft: 1 }]);
		await shelf.sweep();
		expect(await shelf.list()).toMatchObject([{ id, daysLeft: 1 }]);
	});

	it('that was interrupted after the key was forgotten is ended at the next start', async () => {
		const { shelf } = await shelfOn();
		const { card, id } = await written(shelf);
		const remove = vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementationOnce(() => {
			throw new Error('the page goes');
		});
		await expect(shelf.destroy(id)).rejects.toThrow('the page goes');
		remove.mockRestore();
		expect(await shelf.list()).toEqual([]);
		await expect(shelf.open(id, card)).rejects.toMatchObject({ refusal: 'lost' });
		const names = async () => (await indexedDB.databases()).map(({ name }) => name);
		expect(await names()).toContain(databaseOf(id));
		const next = await shelfOn();
		await next.shelf.sweep();
		expect(await names()).not.toContain(databaseOf(id));
		expect(await next.db.notebooks.count()).toBe(0);
	});

	it('by its owner forgets the key and the words in hand at once', async () => {
		const { shelf } = await shelfOn();
		const { card, id } = await written(shelf);
		localStorage.setItem(`${databaseOf(id)}-main:a:b`, 'sealed');
		localStorage.setItem('cahier-main:a:b', 'another’s');
		await shelf.destroy(id);
		expect(await shelf.list()).toEqual([]);
		expect(left()).toEqual(['cahier-main:a:b']);
		await expect(shelf.open(id, card)).rejects.toMatchObject({ refusal: 'lost' });
	});
});

describe('what was written before without a key', () => {
	async function before() {
		const plain = await tab();
		const first = await plain.notebook.open('groupe');
		await plain.notebook.append(first, acts(0, 'a', 'b'), summaryOf(first, 2));
		const second = await plain.notebook.another('groupe');
		await plain.notebook.append(second, acts(0, 'c'), summaryOf(second, 1, 'mardi'));
		plain.notebook.keepDraft(second, { field: 'journal', text: 'Je', rev: 4 });
		plain.notebook.keepDraft(await plain.notebook.open('rumeur'), { field: 'mot', text: 'Il', rev: 1 });
		const { shelf } = await shelfOn();
		const { kept } = await shelf.create(1, 1);
		closing(kept);
		return { plain, to: kept.notebook };
	}
	const ALL = ['groupe', 'rumeur', 'jamais-faite'];

	async function expectAll(to: DexieNotebook) {
		expect(done((await to.attempt('groupe', 0)).entries)).toEqual(['a', 'b']);
		const second = await to.open('groupe');
		expect([second.ordinal, done(second.entries)]).toEqual([1, ['c']]);
		expect(second.drafts).toEqual([{ field: 'journal', text: 'Je', rev: 4 }]);
		expect((await to.open('rumeur')).drafts).toEqual([{ field: 'mot', text: 'Il', rev: 1 }]);
		expect((await to.summaries()).map(({ place }) => place)).toEqual(['lundi', 'mardi']);
	}

	it('is sealed whole, then erased where it was', async () => {
		const { plain, to } = await before();
		expect(await moveInto(plain.notebook, to, ALL)).toBe(true);
		await expectAll(to);
		const { tables } = await onDisk();
		for (const table of ['entries', 'heads', 'summaries', 'drafts']) expect(tables[table], table).toEqual([]);
	});

	it('is not erased when the way is interrupted, and goes on where it stopped', async () => {
		const { plain, to } = await before();
		const append = to.append.bind(to);
		let count = 0;
		vi.spyOn(to, 'append').mockImplementation((...given) => {
			if (++count === 2) throw new Error('the page goes');
			return append(...given);
		});
		await expect(moveInto(plain.notebook, to, ALL)).rejects.toThrow('the page goes');
		expect((await onDisk()).tables['entries']).toHaveLength(3);
		expect(await moveInto(plain.notebook, to, ALL)).toBe(true);
		await expectAll(to);
		expect((await onDisk()).tables['entries']).toEqual([]);
	});

	it('stays where it was when some of it cannot be read', async () => {
		const { plain, to } = await before();
		const { attempt } = await plain.notebook.attempt('groupe', 0);
		await plain.db.entries.put({ attempt, seq: 1, body: new Uint8Array([1]) });
		expect(await moveInto(plain.notebook, to, ALL)).toBe(false);
		expect(done((await to.attempt('groupe', 0)).entries)).toEqual(['a']);
		expect((await onDisk()).tables['entries']).toHaveLength(3);
	});

	it('is moved although its summary cannot be read', async () => {
		const { plain, to } = await before();
		await plain.db.summaries.clear();
		expect(await moveInto(plain.notebook, to, ALL)).toBe(true);
		expect(await actsIn(to)).toEqual(['c']);
	});

	it('was readable before, and is no longer', async () => {
		const { plain, to } = await before();
		const row = (await plain.db.entries.toArray())[0]!;
		const place = { table: 'entries', attempt: row.attempt, at: row.seq } as const;
		expect(await plainSeal.open(row.body, place)).toBeDefined();
		await moveInto(plain.notebook, to, ALL);
		const names = (await indexedDB.databases()).map(({ name }) => name!);
		expect(names.some((name) => /^cahier-[0-9a-f]{16}$/.test(name))).toBe(true);
		expect(await plainSeal.open((await onDisk()).tables['entries']![0], place)).toBeUndefined();
	});
});
