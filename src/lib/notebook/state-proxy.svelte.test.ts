import 'fake-indexeddb/auto';
import { webcrypto } from 'node:crypto';
import { afterEach, expect, it, vi } from 'vitest';
import { openNotebook } from './open';

afterEach(() => {
	vi.unstubAllGlobals();
});

it('takes a $state proxy, which IndexedDB cannot clone, and keeps a plain copy', async () => {
	vi.stubGlobal('crypto', webcrypto);
	const { notebook } = await openNotebook();
	const ref = await notebook.open('groupe');
	const act = $state({ chosen: ['a', 'b'] });
	const draft = $state({ field: 'journal', text: 'Je', rev: 1 });
	expect(() => structuredClone(act)).toThrow();
	const summary = $state({
		attempt: ref.attempt,
		activity: 'groupe',
		assessment: { status: 'untouched' as const },
		place: 'lundi',
		contentVersion: 'v1',
		entries: 1
	});
	expect(await notebook.append(ref, [{ seq: 0, frame: 0, act }], summary)).toBe('saved');
	notebook.keepDraft(ref, draft);
	await notebook.flush();
	const opened = await notebook.open('groupe');
	expect(opened.entries).toEqual([{ seq: 0, frame: 0, act: { chosen: ['a', 'b'] } }]);
	expect(opened.drafts).toEqual([{ field: 'journal', text: 'Je', rev: 1 }]);
	await notebook.close();
});
