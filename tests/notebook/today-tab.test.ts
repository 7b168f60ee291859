import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as door from '$lib/notebook/today/door';
import type { HeldKey } from '$lib/notebook/today/held-key';
import type { Notebook } from '$lib/notebook/port';
import { todayIds } from '$lib/notebook/today/leftovers';
import { KeysInMind, type ToKeys } from '$lib/notebook/today/worker-keys';
import { markToday } from '$lib/session/lesson-mark';
import { markedToday, openOnDevice, unmarkToday } from '$lib/session/today-mark';
import { Today } from '$lib/session/today.svelte';
import { storage } from './device';
import { fakeLocks } from './fake-locks';
import { acts, done, summaryOf } from './makers';

/** A device: its disk, its tabs' lock, and a worker that may be killed. */
let keys: KeysInMind;
/** What happens to pages. */
let happenings: EventTarget;
const pages: Today[] = [];

beforeEach(() => {
	keys = new KeysInMind();
	vi.stubGlobal('sessionStorage', storage());
	vi.stubGlobal('document', { title: 'Le groupe de classe – Cahier' });
	vi.stubGlobal('navigator', { locks: fakeLocks() });
	happenings = new EventTarget();
	for (const name of ['addEventListener', 'removeEventListener'] as const)
		vi.stubGlobal(name, happenings[name].bind(happenings));
});
afterEach(async () => {
	for (const page of pages.splice(0)) await page.end();
});

const holder = () =>
	new door.Holder(
		async () =>
			({
				postMessage: (message: ToKeys, ports: MessagePort[]) => ports[0]!.postMessage(keys.answer(message, 0))
			}) as unknown as ServiceWorker
	);

/** A page of one tab. `device` and `waiting` are what it did instead of opening today's notebook. */
function page() {
	const seen = { device: 0, waiting: 0, reloads: 0, given: undefined as Notebook | undefined };
	const never = new Promise<Notebook>(() => {});
	const place = {
		use: ({ notebook }: { notebook: Notebook }) => (seen.given = notebook),
		wait: () => {
			seen.waiting += 1;
			return never;
		},
		device: async () => {
			seen.device += 1;
			return {} as Notebook;
		},
		reload: () => void (seen.reloads += 1)
	};
	const today = new Today(place, door, holder());
	pages.push(today);
	return { today, seen };
}

async function write(notebook: Notebook, act = 'a') {
	const ref = await notebook.open('groupe');
	await notebook.append(ref, acts(ref.entries.length, act), summaryOf(ref, ref.entries.length + 1));
}
const actsIn = async (notebook: Notebook) => done((await notebook.open('groupe')).entries);

/** The page goes: its lock with it, its connection too; the worker stays. */
async function gone(notebook: Notebook) {
	await notebook.close();
	vi.stubGlobal('navigator', { locks: fakeLocks() });
}

describe('today’s notebook', () => {
	it('is begun where this tab wishes it, and found again after a reload', async () => {
		markToday('');
		const notebook = await page().today.start();
		await write(notebook);
		await vi.waitFor(() => expect(pages[0]!.survives).toBe(true));
		expect(openOnDevice()).toBe(markedToday());
		await gone(notebook);
		const { today } = page();
		expect(await actsIn(await today.start())).toEqual(['a']);
		expect(today.gone).toBe(false);
	});

	it('says that what was written is closed for good when no key answers, and begins anew', async () => {
		const { today: before } = page();
		const notebook = await before.begin();
		await write(notebook);
		const id = markedToday()!;
		await vi.waitFor(() => expect(before.survives).toBe(true));
		await gone(notebook);
		keys = new KeysInMind();
		const { today } = page();
		const fresh = await today.start();
		expect([await actsIn(fresh), today.gone]).toEqual([[], true]);
		expect(markedToday()).not.toBe(id);
		expect(await todayIds(indexedDB)).toEqual([markedToday()]);
	});

	it('says nothing of the kind when nothing had been written', async () => {
		const notebook = await page().today.begin();
		await gone(notebook);
		keys = new KeysInMind();
		const { today } = page();
		await today.start();
		expect(today.gone).toBe(false);
	});

	it('waits in a second tab, says where the first is, and writes nothing', async () => {
		await page().today.begin();
		unmarkToday();
		const { today, seen } = page();
		void today.start();
		await vi.waitFor(() => expect(seen.waiting).toBe(1));
		await vi.waitFor(() => expect(today.where).toBe('Le groupe de classe – Cahier'));
		expect([seen.device, seen.given]).toEqual([0, undefined]);
	});

	it('goes on in the second tab with what the first had, which is loaded anew', async () => {
		const first = page();
		const notebook = await first.today.begin();
		await write(notebook);
		const { today } = page();
		const here = await today.here();
		expect([await actsIn(here), today.gone]).toEqual([['a'], false]);
		await vi.waitFor(() => expect(first.seen.reloads).toBeGreaterThan(0));
		await expect(write(notebook, 'b')).rejects.toMatchObject({ refusal: 'closed' });
		await write(here, 'b');
		expect(await actsIn(here)).toEqual(['a', 'b']);
	});

	it('leaves nothing when it is ended: no row, no key, no hand; the tab stays in its lesson', async () => {
		const { today } = page();
		const notebook = await today.begin();
		await write(notebook);
		const id = markedToday()!;
		await vi.waitFor(() => expect(today.survives).toBe(true));
		await today.end();
		expect(await todayIds(indexedDB)).toEqual([]);
		expect(await holder().ask(id)).toBeUndefined();
		expect([markedToday(), openOnDevice()]).toEqual(['', undefined]);
		await expect(write(notebook)).rejects.toMatchObject({ refusal: 'closed' });
	});

	it('sweeps what another day left, and opens the notebook of the device', async () => {
		const notebook = await page().today.begin();
		await write(notebook);
		await gone(notebook);
		unmarkToday();
		keys = new KeysInMind();
		const { today, seen } = page();
		await today.start();
		expect(seen.device).toBe(1);
		expect(await todayIds(indexedDB)).toEqual([]);
		expect(openOnDevice()).toBeUndefined();
	});

	it('does not sweep the rows of a tab that is being loaded again, nor take its key', async () => {
		const { today: first } = page();
		const notebook = await first.begin();
		await write(notebook);
		const id = markedToday()!;
		await vi.waitFor(() => expect(first.survives).toBe(true));
		await gone(notebook);
		unmarkToday();
		const { today, seen } = page();
		await today.start();
		expect([seen.device, await todayIds(indexedDB)]).toEqual([1, [id]]);
		markToday(id);
		expect(await actsIn(await page().today.start())).toEqual(['a']);
	});

	it('gives its key to the worker of a new version before that one takes over', async () => {
		const { today } = page();
		await today.begin();
		const told: HeldKey[] = [];
		const next = {
			postMessage: (message: ToKeys, ports: MessagePort[]) => {
				if (message.type === 'today-hold') told.push(message.held);
				ports[0]!.postMessage({ type: 'today-done', there: true });
			}
		};
		await today.handTo(next as unknown as ServiceWorker);
		expect(told.map(({ id }) => id)).toEqual([markedToday()]);
	});

	it('lets go of the tab when its page goes, and loads a page anew that comes back as it was', async () => {
		const { today, seen } = page();
		await today.begin();
		happenings.dispatchEvent(new Event('pagehide'));
		await vi.waitFor(async () => expect(await door.claimTab(navigator.locks)).toBeDefined());
		happenings.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
		expect(seen.reloads).toBe(0);
		happenings.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
		expect(seen.reloads).toBe(1);
	});

	it('waits a moment for the page before it to let go', async () => {
		const locks = fakeLocks();
		const before = (await door.claimTab(locks))!;
		vi.stubGlobal('navigator', { locks });
		markToday('a');
		const { today, seen } = page();
		setTimeout(() => before.release(), 150);
		await today.start();
		expect([seen.waiting, seen.given?.keeping]).toEqual([0, 'device']);
	});

	it('touches no disk where tabs cannot know of each other', async () => {
		vi.stubGlobal('navigator', {});
		const { today, seen } = page();
		await write(await today.begin());
		expect(seen.given?.keeping).toBe('memory');
		expect([await todayIds(indexedDB), today.survives]).toEqual([[], false]);
	});
});
