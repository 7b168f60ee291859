import { describe, expect, it, vi } from 'vitest';
import { raw, rest } from './device';
import { acts, summaryOf } from './makers';
import { opening } from './opening';

describe('a device that refuses', () => {
	/** All that is left of it on plain http. */
	const getRandomValues = crypto.getRandomValues.bind(crypto);
	it.each([
		['has no database at all', () => vi.stubGlobal('indexedDB', undefined)],
		[
			'throws when storage is named',
			() => Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: denied })
		],
		['denies opening', () => vi.stubGlobal('indexedDB', { open: denied, databases: async () => [] })],
		['has no cryptography, on plain http', () => vi.stubGlobal('crypto', { getRandomValues })]
	])('%s: the lesson goes on in memory, and the reason is said', async (_, deny) => {
		deny();
		const { notebook, refusal, lost } = await opening();
		expect([notebook.keeping, refusal, lost]).toEqual(['memory', 'refused', false]);
		const ref = await notebook.open('groupe');
		expect(await notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1))).toBe('saved');
		expect(localStorage.getItem('cahier')).toBeNull();
	});

	it('is full from the start: memory, and the reason is said', async () => {
		const open = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
		vi.stubGlobal('indexedDB', { open, databases: async () => [] });
		expect(await opening()).toMatchObject({ notebook: { keeping: 'memory' }, refusal: 'full' });
	});

	it('is held by another tab that does not let go: memory, and no connection is left behind', async () => {
		vi.spyOn(console, 'warn').mockImplementation(() => {});
		const holding = await raw(5);
		expect(await opening(50)).toMatchObject({ notebook: { keeping: 'memory' }, refusal: 'refused' });
		holding.close();
		await rest();
		const next = await raw(20);
		expect(next.version).toBe(20);
		next.close();
	});

	function denied(): never {
		throw new DOMException('denied', 'SecurityError');
	}
});
