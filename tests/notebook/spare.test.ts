import { describe, expect, it, vi } from 'vitest';
import { Cards } from '$lib/notebook/kept/cards';
import { databaseOf, SHELF } from '$lib/notebook/kept/names';
import { KeptShelf } from '$lib/notebook/kept/shelf';
import { openShelfDatabase } from '$lib/notebook/kept/shelf-database';
import { FULL } from '$lib/notebook/keys/cost';
import type { Body } from '$lib/notebook/seal';
import type { Slots } from '$lib/notebook/spare/slots';
import { Spare } from '$lib/notebook/spare/spare';
import { noSpares, sparesIn } from '$lib/notebook/spare/spares';
import { quick } from './carried';
import { closing, rest } from './device';
import { acts, done, summaryOf } from './makers';

/** The files of a device, of which a write may be torn or find no room. */
function files() {
	const kept = new Map<string, Body>();
	let fault: 'none' | 'torn' | 'full' = 'none';
	const slots: Slots = {
		names: async () => [...kept.keys()],
		read: async (name) => kept.get(name)?.slice(),
		write: async (name, bytes) => {
			if (fault !== 'full') kept.set(name, fault === 'torn' ? bytes.slice(0, bytes.length / 2) : bytes);
			if (fault !== 'none') throw new DOMException('no room', 'QuotaExceededError');
		},
		remove: async (name) => void kept.delete(name)
	};
	return { kept, spares: sparesIn(async () => slots), break: (how: typeof fault) => (fault = how) };
}

async function shelfOn(disk: ReturnType<typeof files>) {
	const shelf = new KeptShelf(await openShelfDatabase(indexedDB), new Cards(quick, FULL), disk.spares);
	closing({ close: async () => shelf.close() });
	return shelf;
}

/** A notebook with one act, its copy taken when it closed. */
async function written() {
	const disk = files();
	const shelf = await shelfOn(disk);
	const { card, kept } = await shelf.create(3, 4);
	await act(kept, 'a');
	await kept.close();
	return { disk, shelf, card, id: kept.named.id };
}
type Kept = Awaited<ReturnType<KeptShelf['create']>>['kept'];

async function act({ notebook }: Kept, ...values: readonly string[]) {
	const ref = await notebook.open('groupe');
	await notebook.append(ref, acts(ref.entries.length, ...values), summaryOf(ref, values.length));
	return ref;
}
const actsIn = async ({ notebook }: Kept) => done((await notebook.open('groupe')).entries);

async function lose(name: string) {
	indexedDB.deleteDatabase(name);
	await rest();
}

describe('a spare copy', () => {
	it('that took long is made again only after a while: whoever goes on typing is not held up', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
		const write = vi.fn(async () => {
			vi.advanceTimersByTime(1000);
			return 'written' as const;
		});
		const spare = new Spare('0123456789abcdef', { ...noSpares, write });
		const copiesAfter = async (ms: number) => {
			spare.soon();
			await vi.advanceTimersByTimeAsync(ms);
			return write.mock.calls.length;
		};
		expect([await copiesAfter(2999), await copiesAfter(1)]).toEqual([0, 1]);
		expect([await copiesAfter(19_999), await copiesAfter(1)]).toEqual([1, 2]);
		vi.useRealTimers();
	});

	it('follows what is kept, a moment later, and when the notebook closes', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const disk = files();
		const shelf = await shelfOn(disk);
		const { kept } = await shelf.create(0, 0);
		await act(kept, 'a');
		expect(disk.kept.size).toBe(0);
		vi.advanceTimersByTime(3000);
		vi.useRealTimers();
		await vi.waitFor(() => expect(kept.spare.last).toBe('written'));
		await act(kept, 'b');
		await kept.close();
		expect((await disk.spares.read(kept.named.id))?.rows.entries).toHaveLength(2);
	});

	it('holds sealed rows and wrapped keys, and not a word that was written', async () => {
		const { disk, shelf, card, id } = await written();
		const { kept } = (await shelf.open(id, card))!;
		const ref = await act(kept, 'un mot à moi');
		kept.notebook.keepDraft(ref, { field: 'journal', text: 'une phrase à moi', rev: 1 });
		await kept.close();
		const text = [...disk.kept.values()].map((one) => new TextDecoder('latin1').decode(one)).join();
		const plain = new TextDecoder('latin1').decode(new TextEncoder().encode('à moi'));
		for (const word of [plain, 'groupe', 'journal', 'lundi', card.join()]) expect(text).not.toContain(word);
		expect((await disk.spares.read(id))!.rows.drafts).toHaveLength(1);
	});

	it('brings back, with the card, what the browser has thrown away', async () => {
		const { shelf, card, id } = await written();
		await lose(databaseOf(id));
		const first = (await shelf.open(id, card))!.kept;
		expect([first.lost, await actsIn(first)]).toEqual([true, []]);
		// The tab closes before anybody has answered: the offer is made again.
		await first.close();
		const { kept } = (await shelf.open(id, card))!;
		await kept.putBack((await kept.lostCopy())!);
		expect([await actsIn(kept), await kept.lostCopy(), kept.lost]).toEqual([['a'], undefined, false]);
		await act(kept, 'b');
		expect(await actsIn(kept)).toEqual(['a', 'b']);
		await kept.close();
	});

	it('is written over only once its owner does not want it', async () => {
		const { disk, shelf, card, id } = await written();
		await lose(databaseOf(id));
		const { kept } = (await shelf.open(id, card))!;
		await act(kept, 'x');
		expect(await kept.spare.now()).toBe('other');
		expect((await disk.spares.read(id))!.rows.entries).toHaveLength(1);
		await expect(kept.putBack((await kept.lostCopy())!)).rejects.toMatchObject({ refusal: 'damaged' });
		expect(await kept.spare.now(true)).toBe('written');
		expect(await kept.lostCopy()).toBeUndefined();
		await kept.close();
	});

	it('puts a notebook back on a shelf that was thrown away, with its pages', async () => {
		const { disk, shelf, card, id } = await written();
		shelf.close();
		await lose(SHELF);
		await lose(databaseOf(id));
		const next = await shelfOn(disk);
		expect(await next.copies()).toEqual([{ id, picture: 3, colour: 4 }]);
		await next.putBack(id);
		expect(await next.copies()).toEqual([]);
		expect(await next.open(id, card.toReversed())).toBeUndefined();
		const { kept } = (await next.open(id, card))!;
		await kept.putBack((await kept.lostCopy())!);
		expect(await actsIn(kept)).toEqual(['a']);
		await kept.close();
	});

	it.each(['torn', 'full'] as const)(
		'that is %s leaves the one before, and never stops writing',
		async (how) => {
			const { disk, shelf, card, id } = await written();
			const { kept } = (await shelf.open(id, card))!;
			disk.break(how);
			await act(kept, 'b');
			expect(await kept.spare.now()).toBe('refused');
			expect(await actsIn(kept)).toEqual(['a', 'b']);
			expect((await disk.spares.read(id))!.rows.entries).toHaveLength(1);
			disk.break('none');
			expect(await kept.spare.now()).toBe('written');
			expect((await disk.spares.read(id))!.rows.entries).toHaveLength(2);
			await kept.close();
		}
	);

	it('of which one bit has changed is none', async () => {
		const { disk, id } = await written();
		for (const bytes of disk.kept.values()) bytes[100]! ^= 1;
		expect(await disk.spares.read(id)).toBeUndefined();
		expect(await disk.spares.list()).toEqual([]);
	});

	it('goes with the notebook, and no late write brings it back', async () => {
		const { disk, shelf, id } = await written();
		await shelf.destroy(id);
		expect(disk.kept.size).toBe(0);
		expect(await disk.spares.write(id, true)).toBe('gone');
		expect(disk.kept.size).toBe(0);
		expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(databaseOf(id));
	});

	it('is empty after its owner has erased what was in it', async () => {
		const { disk, shelf, card, id } = await written();
		const { kept } = (await shelf.open(id, card))!;
		await kept.notebook.erase();
		await kept.close();
		expect((await disk.spares.read(id))!.rows).toEqual({ entries: [], heads: [], summaries: [], drafts: [] });
	});
});
