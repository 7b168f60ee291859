import { beforeEach, describe, expect, it } from 'vitest';
import type { Notebook } from '$lib/notebook/port';
import { acts, done, summaryOf } from './makers';

/** What every notebook does, wherever it is kept. */
export function notebookContract(where: string, make: () => Promise<Notebook>): void {
	describe(`a notebook ${where}`, () => {
		let notebook: Notebook;
		beforeEach(async () => {
			notebook = await make();
		});

		/** An attempt with one entry per act. */
		async function attempt(activity: string, ...values: readonly unknown[]) {
			const ref = await notebook.another(activity);
			await notebook.append(ref, acts(0, ...values), summaryOf(ref, values.length));
			return ref;
		}

		describe('attempts', () => {
			it('gives a first attempt with no entry to an activity never done, and writes nothing', async () => {
				const opened = await notebook.open('groupe');
				expect(opened).toMatchObject({ activity: 'groupe', ordinal: 0, entries: [], drafts: [] });
				expect(opened.damagedAt).toBeUndefined();
				expect(await notebook.summaries()).toEqual([]);
			});

			it('gives back every kind of entry, in order, as it was', async () => {
				const ref = await notebook.open('groupe');
				const entries = [
					{ seq: 0, enter: { activity: 'groupe', seed: 4_294_967_295, frame: 0 } },
					{ seq: 1, frame: 0, act: { choose: 'attendre', note: 'é 🐢 \ud800 "' } },
					{ seq: 2, rewindTo: 0 },
					{ seq: 3, frame: 0, act: null },
					{ seq: 4, leave: 0 }
				];
				expect(await notebook.append(ref, entries, summaryOf(ref, 5))).toBe('saved');
				const opened = await notebook.open('groupe');
				expect(opened.entries).toEqual(entries);
				expect(opened.attempt).toBe(ref.attempt);
				expect(opened.damagedAt).toBeUndefined();
			});

			it('keeps the attempts at different activities apart', async () => {
				await attempt('groupe', 'a');
				await attempt('rumeur', 'b', 'c');
				expect(done((await notebook.open('groupe')).entries)).toEqual(['a']);
				expect(done((await notebook.open('rumeur')).entries)).toEqual(['b', 'c']);
			});

			it('goes on from the latest attempt, and keeps the earlier ones', async () => {
				const first = await attempt('groupe', 'a');
				const second = await attempt('groupe', 'b');
				expect([first.ordinal, second.ordinal]).toEqual([0, 1]);
				const opened = await notebook.open('groupe');
				expect(opened.attempt).toBe(second.attempt);
				expect(done(opened.entries)).toEqual(['b']);
				expect(done(await notebook.tail(first, 0))).toEqual(['a']);
			});

			it('gives the same further attempt as long as nothing is written in it', async () => {
				await attempt('groupe', 'a');
				expect(await notebook.another('groupe')).toEqual(await notebook.another('groupe'));
				expect((await notebook.open('groupe')).ordinal).toBe(0);
			});

			it('finds the latest of many attempts', async () => {
				for (let count = 0; count < 20; count++) await attempt('groupe', count);
				expect(done((await notebook.open('groupe')).entries)).toEqual([19]);
			});
		});

		describe('appending', () => {
			it('gives the entries from a place on', async () => {
				const ref = await attempt('groupe', 'a', 'b', 'c');
				expect(done(await notebook.tail(ref, 1))).toEqual(['b', 'c']);
				expect(await notebook.tail(ref, 3)).toEqual([]);
			});

			it('is behind when a place is taken, keeps nothing of that append, and has something to read', async () => {
				const ref = await attempt('groupe', 'a', 'b');
				expect(await notebook.append(ref, acts(1, 'x', 'y'), summaryOf(ref, 3, 'perdu'))).toBe('behind');
				expect(done((await notebook.open('groupe')).entries)).toEqual(['a', 'b']);
				expect(await notebook.summaries()).toEqual([summaryOf(ref, 2)]);
				expect((await notebook.tail(ref, 1)).length).toBeGreaterThan(0);
			});

			it('refuses entries that would leave a hole before them: what was read is no longer there', async () => {
				const ref = await attempt('groupe', 'a');
				const late = notebook.append(ref, acts(3, 'x'), summaryOf(ref, 4));
				await expect(late).rejects.toMatchObject({ name: 'NotebookError', refusal: 'lost' });
				expect(done(await notebook.tail(ref, 0))).toEqual(['a']);
				expect(await notebook.summaries()).toEqual([summaryOf(ref, 1)]);
			});

			it('refuses entries that do not follow one another', async () => {
				const ref = await notebook.open('groupe');
				const torn = notebook.append(ref, [...acts(0, 'a'), ...acts(2, 'b')], summaryOf(ref, 2));
				await expect(torn).rejects.toBeInstanceOf(RangeError);
				expect(await notebook.tail(ref, 0)).toEqual([]);
			});

			it('writes nothing when there is no entry', async () => {
				const ref = await notebook.open('groupe');
				expect(await notebook.append(ref, [], summaryOf(ref, 0))).toBe('saved');
				expect(await notebook.summaries()).toEqual([]);
			});

			it('keeps what was said, not what the caller changes afterwards', async () => {
				const ref = await notebook.open('groupe');
				const act = { choose: 'attendre' };
				const summary = { ...summaryOf(ref, 1) };
				const saved = notebook.append(ref, acts(0, act), summary);
				act.choose = 'rire';
				summary.place = 'ailleurs';
				await saved;
				expect(done((await notebook.open('groupe')).entries)).toEqual([{ choose: 'attendre' }]);
				expect(await notebook.summaries()).toEqual([summaryOf(ref, 1)]);
			});

			it('gives copies: changing what was read changes nothing', async () => {
				const ref = await attempt('groupe', { choose: 'attendre' });
				const read = (await notebook.open('groupe')).entries as unknown as { act: { choose: string } }[];
				read[0]!.act.choose = 'rire';
				const listed = (await notebook.summaries()) as unknown as { place: string }[];
				listed[0]!.place = 'ailleurs';
				expect(done(await notebook.tail(ref, 0))).toEqual([{ choose: 'attendre' }]);
				expect(await notebook.summaries()).toEqual([summaryOf(ref, 1)]);
			});

			it('takes a proxy, which no database can clone, and keeps a plain copy', async () => {
				const ref = await notebook.open('groupe');
				const proxy = new Proxy({ chosen: new Proxy(['a', 'b'], {}) }, {});
				expect(() => structuredClone(proxy)).toThrow();
				await notebook.append(ref, acts(0, proxy), new Proxy(summaryOf(ref, 1), {}));
				expect(done((await notebook.open('groupe')).entries)).toEqual([{ chosen: ['a', 'b'] }]);
			});
		});

		describe('summaries', () => {
			it('lists one per attempt, the earlier attempt at an activity first', async () => {
				const refs = [];
				for (let count = 0; count < 8; count++) refs.push(await attempt('groupe', count));
				await attempt('rumeur', 'b');
				const listed = (await notebook.summaries()).filter((one) => one.activity === 'groupe');
				expect(listed).toEqual(refs.map((ref) => summaryOf(ref, 1)));
			});

			it('gives the last one said of an attempt', async () => {
				const ref = await attempt('groupe', 'a');
				await notebook.append(ref, acts(1, 'b'), summaryOf(ref, 2, 'mardi'));
				expect(await notebook.summaries()).toEqual([summaryOf(ref, 2, 'mardi')]);
			});
		});

		describe('drafts', () => {
			const draft = (text: string, rev: number, field = 'journal') => ({ field, text, rev });

			it('gives a half-typed text back at once, and once flushed', async () => {
				const ref = await notebook.open('groupe');
				notebook.keepDraft(ref, draft('Je me', 1));
				expect((await notebook.open('groupe')).drafts).toEqual([draft('Je me', 1)]);
				await notebook.flush();
				expect((await notebook.open('groupe')).drafts).toEqual([draft('Je me', 1)]);
			});

			it('keeps one text per field and per attempt', async () => {
				const first = await attempt('groupe', 'a');
				const other = await attempt('rumeur', 'b');
				notebook.keepDraft(first, draft('un', 1, 'a'));
				notebook.keepDraft(first, draft('deux', 1, 'b'));
				notebook.keepDraft(other, draft('trois', 1, 'a'));
				await notebook.flush();
				const texts = async (activity: string) =>
					(await notebook.open(activity)).drafts.map((one) => one.text).sort();
				expect(await texts('groupe')).toEqual(['deux', 'un']);
				expect(await texts('rumeur')).toEqual(['trois']);
			});

			it('never lets a lower rev replace a higher one; of equal ones the later is kept', async () => {
				const ref = await notebook.open('groupe');
				notebook.keepDraft(ref, draft('neuf', 5));
				notebook.keepDraft(ref, draft('vieux', 4));
				await notebook.flush();
				expect((await notebook.open('groupe')).drafts).toEqual([draft('neuf', 5)]);
				notebook.keepDraft(ref, draft('vieux', 4));
				await notebook.flush();
				expect((await notebook.open('groupe')).drafts).toEqual([draft('neuf', 5)]);
				notebook.keepDraft(ref, draft('encore', 5));
				await notebook.flush();
				expect((await notebook.open('groupe')).drafts).toEqual([draft('encore', 5)]);
			});

			it.each(['at once', 'once it is sealed', 'after a flush', 'while it is being written'])(
				'drops a draft %s',
				async (when) => {
					const ref = await notebook.open('groupe');
					notebook.keepDraft(ref, draft('Je me', 1));
					if (when !== 'at once') await notebook.open('groupe');
					if (when === 'after a flush') await notebook.flush();
					const writing = when === 'while it is being written' ? notebook.flush() : undefined;
					// The write has begun: its rows are out of our hands.
					for (let turn = 0; writing && turn < 5; turn++) await null;
					await notebook.dropDraft(ref, 'journal');
					await writing;
					await notebook.flush();
					expect((await notebook.open('groupe')).drafts).toEqual([]);
				}
			);

			it('begins again at a low rev after a drop', async () => {
				const ref = await notebook.open('groupe');
				notebook.keepDraft(ref, draft('Je me', 7));
				await notebook.dropDraft(ref, 'journal');
				notebook.keepDraft(ref, draft('Il', 1));
				await notebook.flush();
				expect((await notebook.open('groupe')).drafts).toEqual([draft('Il', 1)]);
			});
		});

		describe('erasing and closing', () => {
			it('erases everything, what is still being typed included', async () => {
				const ref = await attempt('groupe', 'a');
				await attempt('groupe', 'b');
				notebook.keepDraft(ref, { field: 'lettre', text: 'Cher', rev: 1 });
				await notebook.flush();
				notebook.keepDraft(ref, { field: 'journal', text: 'Je', rev: 1 });
				await notebook.erase();
				await notebook.flush();
				expect(await notebook.summaries()).toEqual([]);
				expect(await notebook.open('groupe')).toMatchObject({ ordinal: 0, entries: [], drafts: [] });
				expect(await notebook.tail(ref, 0)).toEqual([]);
			});

			it('lets an attempt that is open begin again after erasing, under its own id', async () => {
				const ref = await attempt('groupe', 'a', 'b');
				await notebook.erase();
				expect(await notebook.append(ref, acts(0, 'c'), summaryOf(ref, 1))).toBe('saved');
				expect((await notebook.open('groupe')).attempt).toBe(ref.attempt);
				expect(done((await notebook.open('groupe')).entries)).toEqual(['c']);
			});

			it('erases every attempt at one activity, what is half typed there included, and nothing else', async () => {
				const first = await attempt('groupe', 'a');
				const second = await attempt('groupe', 'b');
				const other = await attempt('rumeur', 'c');
				for (const ref of [other, second]) {
					notebook.keepDraft(ref, { field: 'lettre', text: 'Cher', rev: 1 });
					await notebook.flush();
					notebook.keepDraft(ref, { field: 'journal', text: 'Je', rev: 1 });
				}
				await notebook.eraseActivity('groupe');
				await notebook.flush();
				expect((await notebook.summaries()).map(({ activity }) => activity)).toEqual(['rumeur']);
				expect(await notebook.open('groupe')).toMatchObject({ ordinal: 0, entries: [], drafts: [] });
				expect(await notebook.tail(first, 0)).toEqual([]);
				await notebook.append(first, acts(0, 'd'), summaryOf(first, 1));
				expect(await notebook.another('groupe')).toMatchObject({ ordinal: 1, entries: [], drafts: [] });
				expect((await notebook.open('rumeur')).drafts).toHaveLength(2);
			});

			it('takes back what was erased of one activity, as it was, under its own ids', async () => {
				const first = await attempt('groupe', 'a', 'b');
				const second = await attempt('groupe', 'c');
				await notebook.eraseActivity('groupe');
				await notebook.append(first, acts(0, 'a', 'b'), summaryOf(first, 2));
				await notebook.append(second, acts(0, 'c'), summaryOf(second, 1));
				const opened = await notebook.open('groupe');
				expect(opened).toMatchObject({ attempt: second.attempt, ordinal: 1 });
				expect(done(await notebook.tail(first, 0))).toEqual(['a', 'b']);
			});

			it('refuses to write once closed, and says so', async () => {
				const ref = await attempt('groupe', 'a');
				await notebook.close();
				const closed = { name: 'NotebookError', refusal: 'closed' };
				await expect(notebook.append(ref, acts(1, 'b'), summaryOf(ref, 2))).rejects.toMatchObject(closed);
				await expect(notebook.dropDraft(ref, 'journal')).rejects.toMatchObject(closed);
				await expect(notebook.erase()).rejects.toMatchObject(closed);
				await expect(notebook.open('groupe')).rejects.toMatchObject(closed);
			});

			it('tells nobody of its own writes', async () => {
				let told = 0;
				const stop = notebook.onChange(() => told++);
				await attempt('groupe', 'a');
				await notebook.erase();
				await new Promise((resolve) => setTimeout(resolve, 20));
				stop();
				expect(told).toBe(0);
			});
		});
	});
}
