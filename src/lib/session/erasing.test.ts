import { expect, it } from 'vitest';
import type { Summary } from '$lib/domain/attempt';
import { MemoryNotebook } from '$lib/notebook/memory-notebook';
import { NotebookError } from '$lib/notebook/port';
import { Erasing } from './erasing.svelte';

const summaryOf = (attempt: string, entries: number): Summary => ({
	attempt,
	activity: 'groupe',
	assessment: { status: 'done', observed: [] },
	place: 'fin',
	contentVersion: '1',
	entries
});

/** Two attempts at one activity, and a text that is half typed in the second. */
async function filled() {
	const notebook = new MemoryNotebook();
	for (const act of ['a', 'b']) {
		const ref = await notebook.another('groupe');
		await notebook.append(ref, [{ seq: 0, frame: 0, act }], summaryOf(ref.attempt, 1));
	}
	notebook.keepDraft(await notebook.open('groupe'), { field: 'lettre', text: 'Cher', rev: 3 });
	return notebook;
}
const all = async (notebook: MemoryNotebook) => ({
	summaries: await notebook.summaries(),
	latest: await notebook.open('groupe')
});

it('erases at once, and puts everything back as it was', async () => {
	const notebook = await filled();
	const before = await all(notebook);
	const erasing = new Erasing(async () => notebook);
	expect(await erasing.erase('groupe', 'Le groupe')).toBe(true);
	expect(await notebook.summaries()).toEqual([]);
	expect(await erasing.undo()).toBe(true);
	expect(await all(notebook)).toEqual(before);
	expect(erasing.erased).toBeUndefined();
});

it('puts nothing back once one has gone on', async () => {
	const notebook = await filled();
	const erasing = new Erasing(async () => notebook);
	await erasing.erase('groupe', 'Le groupe');
	erasing.forget();
	expect(await erasing.undo()).toBe(false);
	expect(await notebook.summaries()).toEqual([]);
});

it('holds what could not be put back, and puts the rest at the next press', async () => {
	const notebook = await filled();
	const before = await all(notebook);
	const append = notebook.append.bind(notebook);
	let calls = 0;
	notebook.append = (...given) =>
		++calls === 2 ? Promise.reject(new NotebookError('full')) : append(...given);
	const erasing = new Erasing(async () => notebook);
	await erasing.erase('groupe', 'Le groupe');
	expect(await erasing.undo()).toBe(false);
	expect(erasing.said).toBe('undoFailed');
	expect(await erasing.undo()).toBe(true);
	expect(await all(notebook)).toEqual(before);
});

it('says so when it could not be erased', async () => {
	const notebook = await filled();
	await notebook.close();
	const erasing = new Erasing(async () => notebook);
	expect(await erasing.erase('groupe', 'Le groupe')).toBe(false);
	expect(erasing.said).toBe('failed');
});
