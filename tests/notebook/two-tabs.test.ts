import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Entry } from '$lib/domain/entry';
import type { Change, Notebook } from '$lib/notebook/port';
import { plainSeal, type Seal } from '$lib/notebook/seal';
import { rest, sealed, tab } from './device';
import { acts, done, summaryOf } from './makers';

const hear = (notebook: Notebook): Change[] => {
	const heard: Change[] = [];
	notebook.onChange((change) => heard.push(change));
	return heard;
};
/** Words between tabs take their time on a busy machine. */
const until = (what: () => void) => vi.waitFor(what, { timeout: 4000, interval: 5 });

describe('two tabs', () => {
	it('agree on the id of an attempt that neither has begun', async () => {
		const [one, two] = [await tab(), await tab()];
		expect(await one.notebook.open('groupe')).toEqual(await two.notebook.open('groupe'));
	});

	it('agree on it when both open an empty device at the same time', async () => {
		const [one, two] = await Promise.all([tab(), tab()]);
		expect(await one.notebook.open('groupe')).toEqual(await two.notebook.open('groupe'));
	});

	it('racing for the same place: one is saved, the other is behind and none of it is kept', async () => {
		const [one, two] = [await tab(), await tab()];
		const ref = await one.notebook.open('groupe');
		const outcomes = await Promise.all([
			one.notebook.append(ref, acts(0, 'un', 'deux'), summaryOf(ref, 2, 'un')),
			two.notebook.append(ref, acts(0, 'x', 'y', 'z'), summaryOf(ref, 3, 'x'))
		]);
		expect([...outcomes].sort()).toEqual(['behind', 'saved']);
		const first = outcomes[0] === 'saved';
		expect(done(await one.notebook.tail(ref, 0))).toEqual(first ? ['un', 'deux'] : ['x', 'y', 'z']);
		expect(await two.notebook.summaries()).toEqual([
			first ? summaryOf(ref, 2, 'un') : summaryOf(ref, 3, 'x')
		]);
	});

	it('writing 500 times in any order lose nothing and agree', async () => {
		let races = 0;
		const job = fc.record({ size: fc.integer({ min: 1, max: 3 }), pause: fc.nat(6) });
		const jobs = fc.array(job, { minLength: 50, maxLength: 50 });
		await fc.assert(
			fc.asyncProperty(jobs, jobs, fc.uuid(), async (ours, theirs, activity) => {
				const [one, two] = [await tab(), await tab()];
				const writer = async (notebook: Notebook, name: string, list: typeof ours) => {
					const ref = await notebook.open(activity);
					let known: readonly Entry[] = ref.entries;
					for (const [index, { size, pause }] of list.entries()) {
						await rest(pause);
						const values = Array.from({ length: size }, (_, part) => `${name}${index}.${part}`);
						for (;;) {
							const entries = acts(known.length, ...values);
							const total = known.length + size;
							const outcome = await notebook.append(ref, entries, summaryOf(ref, total));
							known = [...known, ...(outcome === 'saved' ? entries : await notebook.tail(ref, known.length))];
							if (outcome === 'saved') break;
							races++;
						}
					}
				};
				await Promise.all([writer(one.notebook, 'a', ours), writer(two.notebook, 'b', theirs)]);

				const kept = await one.notebook.open(activity);
				expect(kept.damagedAt).toBeUndefined();
				expect(await two.notebook.open(activity)).toEqual(kept);
				for (const [name, list] of [['a', ours] as const, ['b', theirs] as const]) {
					const said = list.flatMap(({ size }, index) =>
						Array.from({ length: size }, (_, part) => `${name}${index}.${part}`)
					);
					expect(done(kept.entries).filter((act) => String(act).startsWith(name))).toEqual(said);
				}
				const [summary] = (await two.notebook.summaries()).filter((all) => all.activity === activity);
				expect(summary?.entries).toBe(kept.entries.length);
				await Promise.all([one.notebook.close(), two.notebook.close()]);
			}),
			{ numRuns: 5 }
		);
		// Had they never met, nothing would have been shown.
		expect(races).toBeGreaterThan(20);
	}, 60_000);

	it('hear of each other’s entries and erasing, never of their own', async () => {
		const [one, two] = [await tab(), await tab()];
		const [here, there] = [hear(one.notebook), hear(two.notebook)];
		const ref = await one.notebook.open('groupe');
		await one.notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		await one.notebook.erase();
		await until(() => expect(there).toEqual([{ attempt: ref.attempt }, { erased: true }]));
		expect(here).toEqual([]);
	});

	it('hear nothing of an append that was behind, nor after they stopped listening', async () => {
		const [one, two] = [await tab(), await tab()];
		const ref = await one.notebook.open('groupe');
		const heard = hear(two.notebook);
		const few: Change[] = [];
		const stop = two.notebook.onChange((change) => few.push(change));
		const { attempt } = ref;
		await one.notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		await until(() => expect(heard).toHaveLength(1));
		stop();
		expect(await one.notebook.append(ref, acts(0, 'x'), summaryOf(ref, 1))).toBe('behind');
		await one.notebook.erase();
		await until(() => expect(heard).toEqual([{ attempt }, { erased: true }]));
		expect(few).toEqual([{ attempt }]);
	});

	it('ignore words of another version of the app', async () => {
		const one = await tab();
		const heard = hear(one.notebook);
		const stranger = new BroadcastChannel('cahier');
		for (const words of [null, 'erased', { erased: 'yes' }, { attempt: 3 }, [], { attempt: 'x' }])
			stranger.postMessage(words);
		await until(() => expect(heard).toEqual([{ attempt: 'x' }]));
		stranger.close();
	});

	it('a draft with a lower rev never overwrites the other tab’s', async () => {
		const [one, two] = [await tab(), await tab()];
		const ref = await one.notebook.open('groupe');
		two.notebook.keepDraft(ref, { field: 'journal', text: 'vieux', rev: 3 });
		one.notebook.keepDraft(ref, { field: 'journal', text: 'neuf', rev: 5 });
		await one.notebook.flush();
		await two.notebook.flush();
		expect((await two.notebook.open('groupe')).drafts).toEqual([{ field: 'journal', text: 'neuf', rev: 5 }]);
	});
});

describe('erasing in one tab', () => {
	const typed = { field: 'journal', text: 'Je', rev: 1 };

	it('takes what another tab had at hand, and lets it begin again', async () => {
		const [one, two] = [await tab(), await tab()];
		const ref = await two.notebook.open('groupe');
		await two.notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		two.notebook.keepDraft(ref, typed);
		await sealed(two);
		const heard = hear(two.notebook);
		await one.notebook.erase();
		await until(() => expect(heard).toEqual([{ erased: true }]));
		await two.notebook.flush();
		expect((await one.notebook.open('groupe')).drafts).toEqual([]);
		expect(await two.notebook.append(ref, acts(0, 'b'), summaryOf(ref, 1))).toBe('saved');
	});

	it('is not undone by a tab that slept through it', async () => {
		const one = await tab();
		// A page that the browser has frozen hears nothing.
		const Loud = globalThis.BroadcastChannel;
		globalThis.BroadcastChannel = undefined as unknown as typeof Loud;
		const asleep = await tab();
		globalThis.BroadcastChannel = Loud;
		const ref = await asleep.notebook.open('groupe');
		asleep.notebook.keepDraft(ref, typed);
		await one.notebook.erase();
		await expect(asleep.notebook.flush()).rejects.toMatchObject({ refusal: 'lost' });
		const late = asleep.notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		await expect(late).rejects.toMatchObject({ refusal: 'lost' });
		expect(await one.notebook.open('groupe')).toMatchObject({ entries: [], drafts: [] });
	});

	it('leaves no entry hanging in the air when it comes between looking and writing', async () => {
		const one = await tab();
		let between = async () => {};
		const slow: Seal = {
			...plainSeal,
			async open(body, place) {
				if (place.table === 'heads') await between();
				return plainSeal.open(body, place);
			}
		};
		const two = await tab(slow);
		const ref = await two.notebook.open('groupe');
		await two.notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		between = async () => {
			const heard = hear(two.notebook);
			await one.notebook.erase();
			await until(() => expect(heard).toEqual([{ erased: true }]));
		};
		const late = two.notebook.append(ref, acts(1, 'b'), summaryOf(ref, 2));
		await expect(late).rejects.toMatchObject({ refusal: 'lost' });
		expect(await one.notebook.tail(ref, 0)).toEqual([]);
		expect(await one.notebook.tail(ref, 1)).toEqual([]);
		expect(await one.notebook.summaries()).toEqual([]);
	});
});
