import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '$lib/notebook/away/contents';
import { bringIn } from '$lib/notebook/away/bring-in';
import { ACTIVITIES, contents } from './carried';
import { onDisk, tab } from './device';
import { acts, done, summaryOf } from './makers';
import { roundTrip } from './round-trip';

/** `npm run faults -- --campaign roundtrip` tries 10,000. */
const RUNS = 100;
const FEW = process.env['FULL'] ? 1000 : 40;

async function empty() {
	const { notebook } = await tab();
	await notebook.erase();
	return notebook;
}

describe('taking away, bringing back and taking away again', () => {
	it(
		'is equal, with and without a key',
		async () => {
			await fc.assert(await roundTrip(), { numRuns: RUNS });
		},
		RUNS * 600
	);

	it(
		'brings nothing twice, whatever was in the two before',
		async () => {
			const twice = fc.asyncProperty(contents, contents, async (here, there) => {
				const notebook = await empty();
				await bringIn(here, notebook);
				await bringIn(there, notebook);
				const once = await onDisk();
				const again = await bringIn(there, notebook);
				expect(again).toMatchObject({ added: 0, longer: 0, both: 0 });
				expect(await onDisk()).toEqual(once);
				await notebook.close();
			});
			await fc.assert(twice, { numRuns: FEW });
		},
		FEW * 600
	);

	it(
		'never loses a word or an act that was here',
		async () => {
			const kept = fc.asyncProperty(contents, contents, async (here, there) => {
				const notebook = await empty();
				await bringIn(here, notebook);
				await bringIn(there, notebook);
				const now = (await contentsOf(notebook, ACTIVITIES)).contents.attempts;
				for (const { activity, ordinal, entries, drafts } of here.attempts) {
					const one = now.find((it) => it.activity === activity && it.ordinal === ordinal)!;
					expect(one.entries.slice(0, entries.length)).toEqual(entries);
					for (const { field, text } of drafts)
						expect(one.drafts.find((draft) => draft.field === field)?.text).toContain(text);
				}
				await notebook.close();
			});
			await fc.assert(kept, { numRuns: FEW });
		},
		FEW * 600
	);
});

describe('the same attempt in both', () => {
	async function attempt(...values: readonly string[]) {
		const { notebook } = await tab();
		const ref = await notebook.open('groupe');
		await notebook.append(ref, acts(0, ...values), summaryOf(ref, values.length));
		return { notebook, ref };
	}
	const carrying = (...values: readonly string[]) => ({
		attempts: [{ activity: 'groupe', ordinal: 0, entries: acts(0, ...values), drafts: [] }]
	});
	const actsOf = async ({ notebook }: Awaited<ReturnType<typeof attempt>>) =>
		Promise.all([0, 1].map(async (at) => done((await notebook.attempt('groupe', at)).entries)));

	it('is kept in its longer form when one goes on from the other', async () => {
		const one = await attempt('a');
		expect(await bringIn(carrying('a', 'b'), one.notebook)).toMatchObject({ longer: 1, activities: 1 });
		expect(await actsOf(one)).toEqual([['a', 'b'], []]);
		expect(await bringIn(carrying('a'), one.notebook)).toMatchObject({ newerHere: 1, longer: 0 });
		expect(await actsOf(one)).toEqual([['a', 'b'], []]);
	});

	it('is kept twice when the two have parted', async () => {
		const one = await attempt('a', 'b');
		expect(await bringIn(carrying('a', 'c'), one.notebook)).toMatchObject({ both: 1 });
		expect(await actsOf(one)).toEqual([
			['a', 'b'],
			['a', 'c']
		]);
		// What was brought goes on elsewhere, and comes again.
		expect(await bringIn(carrying('a', 'c', 'd'), one.notebook)).toMatchObject({ longer: 1, both: 0 });
		expect(await actsOf(one)).toEqual([
			['a', 'b'],
			['a', 'c', 'd']
		]);
	});

	it('is kept beside one that cannot be read to its end', async () => {
		const { notebook, db } = await tab();
		const ref = await notebook.open('groupe');
		await notebook.append(ref, acts(0, 'a', 'b'), summaryOf(ref, 2));
		await db.entries.put({ attempt: ref.attempt, seq: 1, body: new Uint8Array([1]) });
		expect(await bringIn(carrying('a', 'b'), notebook)).toMatchObject({ both: 1 });
		expect(done((await notebook.attempt('groupe', 1)).entries)).toEqual(['a', 'b']);
		expect((await contentsOf(notebook, [])).whole).toBe(false);
	});

	it('puts two half-typed texts after each other', async () => {
		const one = await attempt('a');
		one.notebook.keepDraft(one.ref, { field: 'mot', text: 'Ici', rev: 9 });
		await one.notebook.flush();
		const [carried] = carrying('a').attempts;
		const there = { attempts: [{ ...carried!, drafts: [{ field: 'mot', text: 'Là', rev: 2 }] }] };
		await bringIn(there, one.notebook);
		expect((await one.notebook.open('groupe')).drafts).toEqual([
			{ field: 'mot', text: 'Ici\n\nLà', rev: 10 }
		]);
	});
});

describe('while a file is taken in', () => {
	it('another tab may write: it is planned again, and nothing is lost', async () => {
		const [one, other] = [await tab(), await tab()];
		const here = await other.notebook.open('groupe');
		const takeIn = one.notebook.takeIn.bind(one.notebook);
		let first = true;
		one.notebook.takeIn = async (additions) => {
			if (first) await other.notebook.append(here, acts(0, 'ici'), summaryOf(here, 1));
			first = false;
			return takeIn(additions);
		};
		const file = { attempts: [{ activity: 'groupe', ordinal: 0, entries: acts(0, 'fichier'), drafts: [] }] };
		expect(await bringIn(file, one.notebook)).toMatchObject({ both: 1 });
		const all = await Promise.all([0, 1].map((at) => one.notebook.attempt('groupe', at)));
		expect(all.map(({ entries }) => done(entries))).toEqual([['ici'], ['fichier']]);
	});

	it('a write that fails leaves everything as it was', async () => {
		const { notebook, db } = await tab();
		const before = await onDisk();
		const file = {
			attempts: ['groupe', 'rumeur'].map((activity) => ({
				activity,
				ordinal: 0,
				entries: acts(0, 'a'),
				drafts: []
			}))
		};
		const put = db.summaries.put.bind(db.summaries);
		let count = 0;
		db.summaries.put = ((...given: Parameters<typeof put>) => {
			if (++count === 2) throw new DOMException('no room', 'QuotaExceededError');
			return put(...given);
		}) as typeof put;
		await expect(bringIn(file, notebook)).rejects.toMatchObject({ refusal: 'full' });
		expect(await onDisk()).toEqual(before);
	});
});
