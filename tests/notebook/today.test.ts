import { describe, expect, it, vi } from 'vitest';
import { DexieNotebook } from '$lib/notebook/dexie-notebook';
import { answerTabs, askKey, askTitle } from '$lib/notebook/today/tabs';
import { drawKey, isHeldKey, keysOfToday, type HeldKey } from '$lib/notebook/today/held-key';
import { Holder } from '$lib/notebook/today/holder';
import { databaseOfToday, holdsRows, removeRows, sweep, todayIds } from '$lib/notebook/today/leftovers';
import { openToday } from '$lib/notebook/today/open-today';
import { claimTab } from '$lib/notebook/today/tab-lock';
import { isToKeys, KeysInMind, type ToKeys } from '$lib/notebook/today/worker-keys';
import { notebookContract } from './contract';
import { closing } from './device';
import { fakeLocks } from './fake-locks';
import { acts, done, summaryOf } from './makers';

const open = async (held: HeldKey, isNew = true) => closing((await openToday(held, isNew)).notebook);

notebookContract('of today', async () => open(await drawKey()));

/** One act and one half-typed text, and the page gone. */
async function written(held: HeldKey) {
	const notebook = await open(held);
	const ref = await notebook.open('groupe');
	await notebook.append(ref, acts(0, 'Personne ne doit lire ceci'), summaryOf(ref, 1));
	notebook.keepDraft(ref, { field: 'journal', text: 'Ni cela', rev: 1 });
	await notebook.flush();
	notebook.keepDraft(ref, { field: 'journal', text: 'Ni cela non plus', rev: 2 });
	await notebook.open('groupe');
	notebook.putDraftsAtOnce();
	return { notebook, left: hands() };
}

/** Every row of a database, and what lies in `localStorage`, as text. */
async function lies(id: string, left: readonly string[]): Promise<string> {
	const asked = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
	const db = await asked(indexedDB.open(databaseOfToday(id)));
	const found: unknown[] = [];
	for (const name of db.objectStoreNames)
		found.push(name, await asked(db.transaction(name).objectStore(name).getAll()));
	db.close();
	return JSON.stringify([found, left], (_, value: unknown) =>
		value instanceof Uint8Array ? new TextDecoder('latin1').decode(value) : value
	);
}

const hands = () =>
	Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at)!)
		.filter((name) => name.includes('-main:'))
		.map((name) => `${name} ${localStorage.getItem(name)}`);

describe('a notebook of today', () => {
	it('leaves nothing in clear: no word, no activity, no field, nothing that ids are derived from', async () => {
		const held = await drawKey();
		const { notebook, left } = await written(held);
		const { attempt } = await notebook.open('groupe');
		const bytes = await lies(held.id, left);
		expect(bytes).toContain(attempt);
		expect(left).toHaveLength(1);
		for (const word of ['Personne', 'Ni cela', 'groupe', 'journal', 'lundi', held.ids])
			expect(bytes.includes(word), word).toBe(false);
	});

	it('opens again with its key, the half-typed text included, and gives nothing to another', async () => {
		const held = await drawKey();
		await written(held);
		const again = await (await open(held, false)).open('groupe');
		expect(done(again.entries)).toEqual(['Personne ne doit lire ceci']);
		expect(again.drafts.map(({ text }) => text)).toEqual(['Ni cela non plus']);
		const { key, ids } = await drawKey();
		const stranger = await open({ id: held.id, key, ids }, false);
		expect(await stranger.summaries()).toEqual([]);
		expect(await (await open({ ...held, key }, false)).open('groupe')).toMatchObject({ damagedAt: 0 });
	});

	it('has a key that no script can read out', async () => {
		const { key } = await drawKey();
		expect(key.extractable).toBe(false);
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
		expect(isHeldKey({ id: 'a', ids: 'b', key: 'c' })).toBe(false);
		expect(isHeldKey(undefined)).toBe(false);
	});

	it('says that the browser has emptied it', async () => {
		const held = await drawKey();
		expect((await openToday(held, true)).lost).toBe(false);
		await removeRows(indexedDB, held.id);
		const opened = await openToday(held, false);
		closing(opened.notebook);
		expect(opened.lost).toBe(true);
	});

	it('is kept in memory where the device keeps nothing', async () => {
		vi.stubGlobal('indexedDB', undefined);
		expect(await openToday(await drawKey(), true)).toMatchObject({
			notebook: { keeping: 'memory' },
			refusal: 'refused'
		});
	});
});

describe('what is left on the device', () => {
	it('goes when no key answers, rows, hands and what found no room, and nothing else does', async () => {
		const [kept, dead] = [await drawKey(), await drawKey()];
		await written(kept);
		await (await written(dead)).notebook.close();
		localStorage.setItem(`${databaseOfToday(dead.id)}-main:x:y`, '{}');
		localStorage.setItem(`${databaseOfToday(dead.id)}-suite:x`, '{}');
		localStorage.setItem('affichage', '{}');
		expect((await todayIds(indexedDB)).sort()).toEqual([kept.id, dead.id].sort());
		await sweep(indexedDB, async (id) => id === kept.id);
		expect(await todayIds(indexedDB)).toEqual([kept.id]);
		expect(hands().every((one) => one.includes(kept.id))).toBe(true);
		expect(localStorage.getItem(`${databaseOfToday(dead.id)}-suite:x`)).toBeNull();
		expect(localStorage.getItem('affichage')).toBe('{}');
	});

	it('is told from a notebook in which nothing was written', async () => {
		const [empty, full, typed, left] = await Promise.all([drawKey(), drawKey(), drawKey(), drawKey()]);
		await open(empty);
		await open(left);
		localStorage.setItem(`${databaseOfToday(left.id)}-suite:x`, '{}');
		await written(full);
		const notebook = await open(typed);
		notebook.keepDraft(await notebook.open('groupe'), { field: 'journal', text: 'Je', rev: 1 });
		await notebook.open('groupe');
		notebook.putDraftsAtOnce();
		const told = await Promise.all([empty, full, typed, left].map(({ id }) => holdsRows(indexedDB, id)));
		expect(told).toEqual([false, true, true, true]);
	});

	it('does not keep anybody waiting for a page that sleeps with it open', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		vi.spyOn(indexedDB, 'deleteDatabase').mockReturnValue({} as IDBOpenDBRequest);
		const removed = removeRows(indexedDB, 'a');
		await vi.advanceTimersByTimeAsync(1500);
		await expect(removed).resolves.toBeUndefined();
		vi.useRealTimers();
	});
});

/** A service worker whose memory is `keys`, and what it was told. */
function worker(keys = new KeysInMind(), now = () => 0) {
	const told: string[] = [];
	const postMessage = (message: ToKeys, ports: readonly MessagePort[]) => {
		told.push(message.type);
		// Both ways through a copy, as between a page and its worker.
		const there = structuredClone(message);
		if (isToKeys(there)) ports[0]!.postMessage(keys.answer(there, now()));
	};
	return { told, holder: new Holder(async () => ({ postMessage }) as unknown as ServiceWorker) };
}

describe('the key in the worker’s memory', () => {
	it('comes back to the page that asks for its own, and opens what was written', async () => {
		const held = await drawKey();
		await written(held);
		const keys = new KeysInMind();
		expect(await worker(keys).holder.hold(held)).toBe(true);
		const back = (await worker(keys).holder.ask(held.id))!;
		expect(back.key).not.toBe(held.key);
		const again = await (await open(back, false)).open('groupe');
		expect(done(again.entries)).toEqual(['Personne ne doit lire ceci']);
		expect(keysOfToday(back).ids).toBe(held.ids);
	});

	it('is given to nobody who asks for another', async () => {
		const { holder } = worker();
		await holder.hold(await drawKey());
		expect(await holder.ask('autre')).toBeUndefined();
		expect(await holder.has('autre')).toBe(false);
	});

	it('is told to be there without being given', async () => {
		const { holder } = worker();
		const held = await drawKey();
		await holder.hold(held);
		expect(await holder.has(held.id)).toBe(true);
		const keys = new KeysInMind();
		keys.answer({ type: 'today-hold', held }, 0);
		expect(keys.answer({ type: 'today-has', id: held.id }, 0)).toEqual({ type: 'today-done', there: true });
	});

	it('goes when it is forgotten, and when nobody has spoken of it for 75 seconds', async () => {
		let now = 0;
		const { holder } = worker(new KeysInMind(), () => now);
		const [one, other] = [await drawKey(), await drawKey()];
		await holder.hold(one);
		await holder.hold(other);
		now = 74_000;
		expect(await holder.stay(other.id)).toBe(true);
		now = 76_000;
		expect(await holder.ask(one.id)).toBeUndefined();
		expect(await holder.ask(other.id)).toBeDefined();
		await holder.forget(other.id);
		expect(await holder.ask(other.id)).toBeUndefined();
	});

	it('is not brought back by a word that was still on its way when it was forgotten', async () => {
		const { holder, told } = worker();
		const held = await drawKey();
		const late = holder.hold(held);
		await holder.forget(held.id);
		expect(await late).toBe(false);
		expect(await holder.hold(held)).toBe(false);
		expect(told).toEqual(['today-forget']);
	});

	it('is missed without a word where there is no worker, or none that answers', async () => {
		const held = await drawKey();
		const none = new Holder(async () => undefined);
		expect(await none.hold(held)).toBe(false);
		expect(await none.ask(held.id)).toBeUndefined();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const deaf = new Holder(async () => ({ postMessage: () => {} }) as unknown as ServiceWorker);
		const asked = deaf.ask(held.id);
		await vi.advanceTimersByTimeAsync(1500);
		expect(await asked).toBeUndefined();
		vi.useRealTimers();
	});
});

describe('one tab only', () => {
	it('has it until it lets go', async () => {
		const locks = fakeLocks();
		const one = (await claimTab(locks))!;
		expect(await claimTab(locks)).toBeUndefined();
		one.release();
		await vi.waitFor(async () => expect(await claimTab(locks)).toBeDefined());
	});

	it('is told when another takes it', async () => {
		const locks = fakeLocks();
		const one = (await claimTab(locks))!;
		const taken = vi.fn();
		void one.taken.then(taken);
		expect(await claimTab(locks, 'steal')).toBeDefined();
		await vi.waitFor(() => expect(taken).toHaveBeenCalledOnce());
	});

	it('says what it is called, and gives its key to the one that goes on', async () => {
		const held = await drawKey();
		const seen: string[] = [];
		const stop = answerTabs({
			title: () => 'Le groupe de classe',
			give: async () => {
				seen.push('closed');
				return held;
			},
			given: () => seen.push('given')
		});
		expect(await askTitle()).toBe('Le groupe de classe');
		expect(seen).toEqual([]);
		const given = (await askKey())!;
		expect([given.id, given.ids]).toEqual([held.id, held.ids]);
		await vi.waitFor(() => expect(seen).toEqual(['closed', 'given']));
		stop();
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const nobody = askKey();
		await vi.advanceTimersByTimeAsync(1500);
		expect(await nobody).toBeUndefined();
		vi.useRealTimers();
	});
});

it('is a notebook on the device, not another thing', async () => {
	expect(await open(await drawKey())).toBeInstanceOf(DexieNotebook);
});
