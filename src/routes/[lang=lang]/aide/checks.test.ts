import { describe, expect, it } from 'vitest';
import { checkedInLine, checksOf, inClear } from './checks';

describe('a date in clear', () => {
	it('is written as one says it in each language', () => {
		expect(inClear('2025-11-07', 'fr')).toBe('7 novembre 2025');
		expect(inClear('2025-02-01', 'fr')).toBe('1er février 2025');
		expect(inClear('2025-02-01', 'en')).toBe('February 1, 2025');
	});
});

describe('the checks of the numbers', () => {
	const entries = [
		{ number: '17', verifiedOn: '2024-07-22' },
		{ number: '3018', verifiedOn: '2025-11-07' },
		{ number: '119', verifiedOn: '2025-11-07' }
	];

	it('tell each number once, under its own day, the latest first', () => {
		expect(checksOf(entries, 'fr').map(({ written, numbers }) => `${written} : ${numbers}`)).toEqual([
			'7 novembre 2025 : 3018, 119',
			'22 juillet 2024 : 17'
		]);
	});

	it('stand in one line on paper', () => {
		expect(checkedInLine(entries, 'fr')).toBe('3018, 119 (7 novembre 2025), 17 (22 juillet 2024)');
	});
});
