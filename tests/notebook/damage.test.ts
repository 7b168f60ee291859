import { describe, expect, it } from 'vitest';
import type { Database } from '$lib/notebook/database';
import { keysOf, plainKeys, randomSecret } from '$lib/notebook/keys/keys';
import { onDisk, tab } from './device';
import { acts, done, summaryOf } from './makers';

describe.each([
	['without a key', plainKeys],
	['with a key', await keysOf(randomSecret(), 'carnet')]
])('%s:', (_, keys) => {
	/** A notebook with one attempt of five acts, and its database to spoil. */
	async function five() {
		const { notebook, db } = await tab(keys.seal, keys.ids);
		const ref = await notebook.open('groupe');
		await notebook.append(ref, acts(0, 'a', 'b', 'c', 'd', 'e'), summaryOf(ref, 5));
		return { notebook, db, ref };
	}

	const bodyOf = async (db: Database, attempt: string, seq: number) =>
		(await db.entries.get([attempt, seq]))!.body;

	describe('an attempt of which an entry', () => {
		const spoil: Record<string, (db: Database, attempt: string) => Promise<unknown>> = {
			'is corrupt': (db, attempt) =>
				db.entries.put({ attempt, seq: 2, body: new Uint8Array([0xff, 0x00, 0x7b]) }),
			'has lost its body': (db, attempt) =>
				db.entries.put({ attempt, seq: 2, body: undefined as unknown as Uint8Array<ArrayBuffer> }),
			'is missing in the middle': (db, attempt) => db.entries.delete([attempt, 2]),
			'was moved from another place': async (db, attempt) =>
				db.entries.put({ attempt, seq: 2, body: await bodyOf(db, attempt, 3) }),
			'was moved from another attempt': async (db, attempt) => {
				const place = { table: 'entries', attempt: 'another', at: 2 } as const;
				await db.entries.put({ attempt, seq: 2, body: await keys.seal.seal(acts(2, 'c')[0], place) });
			},
			'is no envelope that is known': async (db, attempt) => {
				const place = { table: 'entries', attempt, at: 2 } as const;
				await db.entries.put({ attempt, seq: 2, body: await keys.seal.seal({ seq: 2, fly: 1 }, place) });
			},
			'has gone with all that followed': (db, attempt) =>
				db.entries.bulkDelete([2, 3, 4].map((seq): [string, number] => [attempt, seq]))
		};

		it.each(Object.keys(spoil))('%s gives those before it, says where, deletes nothing', async (what) => {
			const { notebook, db, ref } = await five();
			await spoil[what]!(db, ref.attempt);
			const before = await onDisk();
			const opened = await notebook.open('groupe');
			expect(done(opened.entries)).toEqual(['a', 'b']);
			expect(opened.damagedAt).toBe(2);
			expect(opened.attempt).toBe(ref.attempt);
			expect(done(await notebook.tail(ref, 0))).toEqual(['a', 'b']);
			expect(await onDisk()).toEqual(before);
		});

		it.each(Object.keys(spoil))('%s cannot be written on: never an endless « behind »', async (what) => {
			const { notebook, db, ref } = await five();
			await spoil[what]!(db, ref.attempt);
			const before = await onDisk();
			const onward = notebook.append(ref, acts(2, 'x'), summaryOf(ref, 3));
			await expect(onward).rejects.toMatchObject({ refusal: 'damaged' });
			expect(await onDisk()).toEqual(before);
		});

		it('cannot be read goes on in another attempt that begins with what could', async () => {
			const { notebook, db, ref } = await five();
			await spoil['is corrupt']!(db, ref.attempt);
			const { entries } = await notebook.open('groupe');
			const next = await notebook.another('groupe');
			expect(await notebook.append(next, entries, summaryOf(next, 2))).toBe('saved');
			const opened = await notebook.open('groupe');
			expect([opened.ordinal, done(opened.entries), opened.damagedAt]).toEqual([1, ['a', 'b'], undefined]);
		});
	});

	describe('damage elsewhere', () => {
		it.each(['missing', 'unreadable'])(
			'a head that is %s gives every entry and vouches for no more',
			async (how) => {
				const { notebook, db, ref } = await five();
				if (how === 'missing') await db.heads.delete(ref.attempt);
				else await db.heads.put({ attempt: ref.attempt, body: new Uint8Array([1]) });
				const opened = await notebook.open('groupe');
				expect(done(opened.entries)).toEqual(['a', 'b', 'c', 'd', 'e']);
				expect(opened.damagedAt).toBe(5);
				expect((await notebook.another('groupe')).ordinal).toBe(1);
				const onward = notebook.append(ref, acts(5, 'x'), summaryOf(ref, 6));
				await expect(onward).rejects.toMatchObject({ refusal: 'damaged' });
			}
		);

		it('an older head put back does not hide the entries that came after it', async () => {
			const { notebook, db, ref } = await five();
			const older = (await db.heads.get(ref.attempt))!;
			await notebook.append(ref, acts(5, 'f'), summaryOf(ref, 6));
			await db.heads.put(older);
			expect(await notebook.open('groupe')).toMatchObject({ damagedAt: 6 });
			// Its place is taken all the same: `add` finds the entry.
			expect(await notebook.append(ref, acts(5, 'x'), summaryOf(ref, 6))).toBe('behind');
		});

		it('a first entry that is gone does not make the attempt a free one', async () => {
			const { notebook, db, ref } = await five();
			await db.entries.delete([ref.attempt, 0]);
			expect(await notebook.open('groupe')).toMatchObject({ entries: [], damagedAt: 0 });
			expect((await notebook.another('groupe')).ordinal).toBe(1);
		});

		it('a summary that cannot be read is left out of the list, and the next append makes it again', async () => {
			const { notebook, db, ref } = await five();
			const other = await notebook.open('rumeur');
			await notebook.append(other, acts(0, 'a'), summaryOf(other, 1));
			// Moved from one attempt to the other.
			await db.summaries.put({ attempt: ref.attempt, body: (await db.summaries.get(other.attempt))!.body });
			expect(await notebook.summaries()).toEqual([summaryOf(other, 1)]);
			await notebook.append(ref, acts(5, 'f'), summaryOf(ref, 6));
			expect(await notebook.summaries()).toHaveLength(2);
		});

		it.each([{ activity: 'groupe' }, { assessment: { status: 'untouched' } }, 7])(
			'a summary of another shape is left out of the list (%j)',
			async (summary) => {
				const { notebook, db, ref } = await five();
				const place = { table: 'summaries', attempt: ref.attempt, at: 'summary' } as const;
				const body = await keys.seal.seal({ ordinal: 0, summary }, place);
				await db.summaries.put({ attempt: ref.attempt, body });
				expect(await notebook.summaries()).toEqual([]);
			}
		);

		it('a draft that cannot be read, or was moved, is left where it is', async () => {
			const { notebook, db, ref } = await five();
			notebook.keepDraft(ref, { field: 'a', text: 'un', rev: 1 });
			notebook.keepDraft(ref, { field: 'b', text: 'deux', rev: 1 });
			await notebook.flush();
			const rows = await db.drafts.toArray();
			await db.drafts.put({ ...rows[0]!, body: rows[1]!.body });
			const { drafts, damagedAt } = await notebook.open('groupe');
			expect(drafts).toHaveLength(1);
			expect(damagedAt).toBeUndefined();
			expect(await db.drafts.count()).toBe(2);
		});
	});
});
