import { expect, test } from 'vitest';
import { dayOf, isOld } from './fact-age';

test('a fact is old from the day after twelve months', () => {
	expect(isOld('2025-11-26', '2026-11-26')).toBe(false);
	expect(isOld('2025-11-26', '2026-11-27')).toBe(true);
	expect(isOld('2025-12-31', '2026-12-01')).toBe(false);
	expect(isOld('2019-01-01', '2026-01-01')).toBe(true);
	expect(isOld('2027-01-01', '2026-01-01')).toBe(false);
	expect(isOld('2024-02-29', '2025-02-28')).toBe(false);
	expect(isOld('2024-02-29', '2025-03-01')).toBe(true);
});

test('a day is that of the clock on the wall', () => {
	expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
	expect(dayOf(new Date(2026, 10, 26, 0, 0))).toBe('2026-11-26');
});
