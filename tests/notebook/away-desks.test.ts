import { describe, expect, it, vi } from 'vitest';
import { unpack } from '$lib/notebook/away/packing';
import { bringShelf, take as takeOver, withoutKey } from '$lib/session/change-notebook';
import { BringDesk } from '$lib/session/bring-desk.svelte';
import { OpenNotebook } from '$lib/session/open-notebook.svelte';
import { TakeDesk } from '$lib/session/take-desk.svelte';
import { closing } from './device';

// No worker here: what they do is done at once.
vi.mock('$lib/notebook/keys/stretch-aside', async () => ({
	stretchAside: (await import('./carried')).quick
}));
vi.mock('$lib/notebook/away/unpack-aside', () => ({ unpackAside: unpack }));

const COVERS = { pictures: 64, colours: 6 };
const assessment = { status: 'under-way', progress: { done: 1, of: 2 } } as const;

async function device() {
	const notebook = new OpenNotebook();
	await notebook.port();
	closing({ close: async () => notebook.close() });
	return notebook;
}

async function act(notebook: OpenNotebook, ...values: readonly string[]) {
	const port = await notebook.port();
	const ref = await port.open('groupe');
	const first = ref.entries.length;
	const entries = values.map((value, at) => ({ seq: first + at, frame: 0, act: value }));
	const summary = { attempt: ref.attempt, activity: 'groupe', assessment, place: 'a', contentVersion: 'v' };
	await port.append(ref, entries, { ...summary, entries: first + values.length });
}

const acts = async (notebook: OpenNotebook) =>
	(await (await notebook.port()).open('groupe')).entries.map((one) => ('act' in one ? one.act : undefined));

async function fileOf(notebook: OpenNotebook) {
	const take = new TakeDesk(notebook, () => ['groupe']);
	await take.make();
	return { take, blob: new Blob([take.made!.file]), card: take.made!.card! };
}

// The first to run fetches all that the pages fetch later.
vi.setConfig({ testTimeout: 30_000 });

describe('a notebook that is taken away and brought back', () => {
	it('without a key gets a card for its file, and a name that says nothing', async () => {
		const notebook = await device();
		await act(notebook, 'a');
		const { take } = await fileOf(notebook);
		expect(take.made!.name).toMatch(/^cahier-\d{4}-\d\d-\d\d\.cahier$/);
		expect([take.made!.card!.length, take.made!.words!.length, take.made!.whole]).toEqual([6, 4, true]);
		await take.saved();
		expect(take.last).toMatchObject({ more: false });
		await act(notebook, 'b');
		await take.begin();
		expect([take.last?.more, take.made]).toEqual([true, undefined]);
		await notebook.erase();
		await take.begin();
		expect(take.last).toBeUndefined();
	});

	it('comes back on the device where it was erased', async () => {
		const notebook = await device();
		await act(notebook, 'a', 'b');
		const { blob, card } = await fileOf(notebook);
		await notebook.erase();
		const bring = new BringDesk(notebook, COVERS);
		await bring.choose(blob);
		await bring.card(card.toReversed());
		expect([bring.view.at, bring.said]).toEqual(['card', 'wrongCard']);
		await bring.card(card);
		expect(bring.view).toEqual({ at: 'where', ways: ['new', 'device'] });
		await bring.where('device');
		expect(bring.view).toMatchObject({ preview: { activities: 1, added: 1, same: 0 } });
		expect(await acts(notebook)).toEqual([]);
		await bring.keep();
		expect([bring.said, await acts(notebook)]).toEqual(['done', ['a', 'b']]);
		await bring.close();
	});

	it('comes back as a notebook that its cards open, and finds it again', async () => {
		const notebook = await device();
		await act(notebook, 'a');
		const { blob, card } = await fileOf(notebook);
		const bring = new BringDesk(notebook, COVERS);
		await bring.choose(blob);
		await bring.card(card);
		await bring.where('new');
		await bring.keep();
		expect([notebook.keeping, await acts(notebook)]).toEqual(['kept', ['a']]);

		await act(notebook, 'b');
		const take = new TakeDesk(notebook, () => ['groupe']);
		await take.make();
		expect(take.made!.card).toBeUndefined();
		await withoutKey(notebook);
		await bring.choose(new Blob([take.made!.file]));
		await bring.card(card);
		expect(bring.view).toEqual({ at: 'where', ways: ['same', 'device'] });
		await bring.where('same');
		expect(bring.view).toMatchObject({ preview: { same: 1, added: 0 } });
		await bring.leave();
		expect([bring.said, notebook.keeping]).toEqual(['left', 'device']);
		await bring.close();
	});

	it('goes into the notebook that is open without a question', async () => {
		const notebook = await device();
		await act(notebook, 'a');
		const { blob, card } = await fileOf(notebook);
		const code = await bringShelf();
		const shelf = await code.openShelf();
		await takeOver(notebook, (await shelf.create(0, 0)).kept);
		const bring = new BringDesk(notebook, COVERS);
		await bring.choose(blob);
		await bring.card(card);
		expect(bring.view).toMatchObject({ at: 'preview', where: 'open', preview: { added: 1 } });
		await bring.keep();
		expect(await acts(notebook)).toEqual(['a']);
		shelf.close();
	});

	it('is refused in words, and the page is as it was', async () => {
		const notebook = await device();
		const bring = new BringDesk(notebook, COVERS);
		await bring.choose(new Blob(['bonjour']));
		expect([bring.said, bring.view.at]).toEqual(['refused.notOurs', 'choose']);
		await bring.choose(new Blob([new Uint8Array(5_000_001)]));
		expect([bring.said, bring.view.at]).toEqual(['refused.tooBig', 'choose']);
		await act(notebook, 'a');
		const { blob } = await fileOf(notebook);
		await bring.choose(blob.slice(0, 300));
		expect([bring.said, bring.busy]).toEqual(['refused.damaged', false]);
	});
});
