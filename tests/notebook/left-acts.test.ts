import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keysOf, plainKeys, randomSecret } from '$lib/notebook/keys/keys';
import { NotebookError } from '$lib/notebook/port';
import { tab } from './device';
import { acts, done, summaryOf } from './makers';

const sealed = await keysOf(randomSecret(), 'carnet');

/** No row of an entry finds room until it is mended. */
function outOfRoom() {
	const real = IDBObjectStore.prototype.add;
	vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...given) {
		const request = real.apply(this, given);
		(this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
		return request;
	});
}
const items = () => Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at)!).sort();
const left = () => items().filter((name) => name.includes('-suite:'));

describe.each([
	['without a key', plainKeys],
	['with a key', sealed]
])('what could not be written, %s,', (_, keys) => {
	let one: Awaited<ReturnType<typeof tab>>;
	const actsIn = async ({ notebook }: typeof one) => done((await notebook.open('groupe')).entries);

	/** « a » is kept, « b » found no room. */
	beforeEach(async () => {
		one = await tab(keys.seal, keys.ids);
		const ref = await one.notebook.open('groupe');
		await one.notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		outOfRoom();
		await expect(append(one, 1, 'b')).rejects.toBeInstanceOf(NotebookError);
	});

	async function append({ notebook }: typeof one, first: number, ...values: readonly string[]) {
		vi.spyOn(notebook, 'open');
		const { attempt } = (await notebook.summaries())[0]!;
		const ref = { attempt, activity: 'groupe', ordinal: 0 };
		return notebook.append(ref, acts(first, ...values), summaryOf(ref, first + values.length, 'mardi'));
	}

	it('is written by the next page that opens the attempt, once there is room', async () => {
		await one.notebook.close();
		vi.restoreAllMocks();
		const next = await tab(keys.seal, keys.ids);
		expect(await actsIn(next)).toEqual(['a', 'b']);
		expect((await next.notebook.summaries())[0]!.place).toBe('mardi');
		expect(left()).toEqual([]);
	});

	it('stays at hand while there is no room', async () => {
		const next = await tab(keys.seal, keys.ids);
		expect(await actsIn(next)).toEqual(['a']);
		expect(left()).toHaveLength(1);
		vi.restoreAllMocks();
		expect(await actsIn(next)).toEqual(['a', 'b']);
	});

	it('is not written twice when this page tries again after another has', async () => {
		vi.restoreAllMocks();
		expect(await actsIn(await tab(keys.seal, keys.ids))).toEqual(['a', 'b']);
		expect(await append(one, 1, 'b')).toBe('saved');
		expect(await append(one, 2, 'c')).toBe('saved');
		expect(await actsIn(one)).toEqual(['a', 'b', 'c']);
	});

	it('goes with the next try of this page', async () => {
		vi.restoreAllMocks();
		expect(await append(one, 1, 'b', 'c')).toBe('saved');
		expect([left(), await actsIn(one)]).toEqual([[], ['a', 'b', 'c']]);
	});

	it('gives way to what another tab has done there', async () => {
		vi.restoreAllMocks();
		const other = await tab(keys.seal, keys.ids);
		expect(await append(other, 1, 'x')).toBe('saved');
		expect(await append(one, 1, 'b')).toBe('behind');
		expect(await actsIn(other)).toEqual(['a', 'x']);
	});

	it('does not come back after everything was erased', async () => {
		vi.restoreAllMocks();
		await one.notebook.erase();
		expect([left(), await actsIn(one)]).toEqual([[], []]);
	});

	it('is sealed as a row is', () => {
		const text = localStorage.getItem(left()[0]!)!;
		const bodies = (JSON.parse(text) as { entries: string[] }).entries.map((body) => atob(body)).join();
		expect(bodies.includes('"act":"b"')).toBe(keys === plainKeys);
	});
});
