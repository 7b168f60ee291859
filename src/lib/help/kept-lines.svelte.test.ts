import { afterEach, expect, it, vi } from 'vitest';
import { accessibilityContact } from './accessibility-contact';
import { nearAdults } from './near-adults';

afterEach(() => {
	vi.restoreAllMocks();
	localStorage.clear();
});

it('keeps a few short lines, and drops what is empty', () => {
	expect(nearAdults.keep(['  Mme Roy,   CPE ', '', 'a'.repeat(200), 'c', 'd', 'e'])).toBe(true);
	expect(nearAdults.read()).toEqual(['Mme Roy, CPE', 'a'.repeat(nearAdults.longest), 'c', 'd']);
	expect(nearAdults.read()).toHaveLength(nearAdults.most);
});

it('leaves nothing on the device once the lines are empty', () => {
	nearAdults.keep(['Mme Roy, CPE']);
	nearAdults.keep(['', ' ']);
	expect(localStorage).toHaveLength(0);
});

it('keeps the contact apart from the adults: erasing one leaves the other', () => {
	nearAdults.keep(['Mme Roy, CPE']);
	accessibilityContact.keep(['Le secrétariat']);
	nearAdults.keep([]);
	expect([nearAdults.read(), accessibilityContact.read()]).toEqual([[], ['Le secrétariat']]);
});

it('shows nothing but lines, whatever is kept in their place', () => {
	for (const other of ['{', '{"a":1}', '[1,null]', '"Mme Roy"']) {
		localStorage.setItem(nearAdults.key, other);
		expect(nearAdults.read()).toEqual([]);
	}
	localStorage.setItem(nearAdults.key, '["Mme Roy",3,null]');
	expect(nearAdults.read()).toEqual(['Mme Roy']);
});

it('says that the device refuses, and throws nothing', () => {
	vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('full', 'QuotaExceededError');
	});
	expect(nearAdults.keep(['Mme Roy, CPE'])).toBe(false);
});
