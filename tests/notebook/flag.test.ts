import { describe, expect, it, vi } from 'vitest';
import './device';
import { acts, summaryOf } from './makers';
import { opening, written } from './opening';

describe('the flag that a notebook is kept here', () => {
	const flag = () => localStorage.getItem('cahier');

	it('goes up with the first entry written, not before', async () => {
		const { notebook } = await opening();
		const ref = await notebook.open('groupe');
		expect(flag()).toBeNull();
		await notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		expect(flag()).toBe('1');
	});

	it('goes down with erasing, and up again with what is written next', async () => {
		const ref = await written();
		const { notebook } = await opening();
		await notebook.erase();
		expect(flag()).toBeNull();
		await notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1));
		expect(flag()).toBe('1');
	});

	it('is done without where storage is refused', async () => {
		vi.stubGlobal('localStorage', undefined);
		const { notebook } = await opening();
		const ref = await notebook.open('groupe');
		expect(await notebook.append(ref, acts(0, 'a'), summaryOf(ref, 1))).toBe('saved');
		await notebook.erase();
	});
});
