import { afterEach, expect, it, vi } from 'vitest';
import { keepNearAdults, LONGEST, MOST_LINES, nearAdults } from './near-adults';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

it('keeps a few short lines, and drops what is empty', () => {
	expect(keepNearAdults(['  Mme Roy,   CPE ', '', 'a'.repeat(200), 'c', 'd', 'e'])).toBe(true);
	expect(nearAdults()).toEqual(['Mme Roy, CPE', 'a'.repeat(LONGEST), 'c', 'd']);
	expect(nearAdults()).toHaveLength(MOST_LINES);
});

it('leaves nothing on the device once the lines are empty', () => {
	keepNearAdults(['Mme Roy, CPE']);
	keepNearAdults(['', ' ']);
	expect(localStorage).toHaveLength(0);
});

it('shows nothing where what is kept is not a list of lines', () => {
	for (const other of ['{', '{"a":1}', '[1,null]', '"Mme Roy"']) {
		localStorage.setItem('cahier-ecole', other);
		expect(nearAdults()).toEqual([]);
	}
});

it('says that the device refuses, and throws nothing', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	expect(keepNearAdults(['Mme Roy, CPE'])).toBe(false);
});
