import { beforeEach, expect, it, vi } from 'vitest';
import { justForToday } from '$lib/session/change-notebook';
import { Desk } from '$lib/session/kept-desk.svelte';
import { isMine } from '$lib/session/lesson-mark';
import { OpenNotebook } from '$lib/session/open-notebook.svelte';
import { markedToday } from '$lib/session/today-mark';
import { todayIds } from '$lib/notebook/today/leftovers';
import { closing, storage } from './device';
import { fakeLocks } from './fake-locks';
import { acts, done, summaryOf } from './makers';

/** The stretching itself is frozen in keys/vectors.test.ts; here a quick print stands for it. */
vi.mock('$lib/notebook/keys/stretch-aside', () => ({
	stretchAside: async (card: string, salt: Uint8Array) =>
		new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${card} ${salt.join()}`)))
}));

beforeEach(() => {
	vi.stubGlobal('sessionStorage', storage());
	vi.stubGlobal('document', { title: 'Cahier' });
	vi.stubGlobal('navigator', { locks: fakeLocks() });
	for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => {});
});

/** The page of notebooks, with one of today open. */
async function today() {
	const notebook = new OpenNotebook();
	closing({ close: async () => notebook.close() });
	await justForToday(notebook);
	const desk = new Desk(notebook, () => ['groupe']);
	closing({ close: async () => desk.close() });
	await desk.open();
	return { notebook, desk };
}

async function write(notebook: OpenNotebook, act = 'a') {
	const port = await notebook.port();
	const ref = await port.open('groupe');
	await port.append(ref, acts(ref.entries.length, act), summaryOf(ref, ref.entries.length + 1));
}
const actsIn = async (notebook: OpenNotebook) => done((await (await notebook.port()).open('groupe')).entries);

it('asks before what was done today becomes readable, and keeps it closed until the answer', async () => {
	const { notebook, desk } = await today();
	await write(notebook);
	await desk.mine();
	expect([desk.view.at, notebook.keeping, isMine()]).toEqual(['readable', 'today', false]);
	await desk.readable();
	expect([desk.view.at, desk.said, notebook.keeping, isMine()]).toEqual([
		'shelf',
		['mineNow'],
		'device',
		true
	]);
	expect(await actsIn(notebook)).toEqual(['a']);
	expect([await todayIds(indexedDB), markedToday()]).toEqual([[], undefined]);
});

it('asks nothing when nothing was done', async () => {
	const { notebook, desk } = await today();
	await desk.mine();
	expect([desk.view.at, notebook.keeping, isMine()]).toEqual(['shelf', 'device', true]);
});

it('leaves what the device keeps where it is when it is just for today, and takes the device back', async () => {
	const { notebook, desk } = await today();
	await desk.mine();
	await write(notebook, 'plain');
	await desk.today();
	expect([notebook.keeping, await actsIn(notebook), isMine()]).toEqual(['today', [], false]);
	await desk.mine();
	expect(await actsIn(notebook)).toEqual(['plain']);
	desk.shared();
	expect([isMine(), desk.said]).toEqual([false, ['sharedNow']]);
});

it('takes what was done today along into the notebook whose card was made', async () => {
	const { notebook, desk } = await today();
	await write(notebook);
	await desk.make(3, 0);
	if (desk.view.at !== 'card') throw new Error(`no card: ${desk.said.join()}`);
	await desk.view.then();
	expect([desk.view.at, desk.said, notebook.keeping]).toEqual(['opened', ['moved'], 'kept']);
	expect(await actsIn(notebook)).toEqual(['a']);
	expect([await todayIds(indexedDB), markedToday()]).toEqual([[], undefined]);
});
