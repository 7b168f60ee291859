import { describe, expect, it } from 'vitest';
import { isOpen, timeInParis } from './hours';
import { callsNow, whomToCall } from './whom-to-call';

const DAY = { from: '09:00', to: '23:00' };
/** Paris is one hour ahead in winter, two in summer. */
const winter = (time: string) => new Date(`2026-01-15T${time}:00Z`);
const summer = (time: string) => new Date(`2026-07-15T${time}:00Z`);

describe('the hours of a line', () => {
	it('are those of Paris, wherever the clock of the device is set', () => {
		expect(timeInParis(winter('08:00'))).toBe('09:00');
		expect(timeInParis(summer('07:00'))).toBe('09:00');
		expect(timeInParis(winter('23:30'))).toBe('00:30');
	});

	it('begin at the first minute and end at the last one', () => {
		expect(isOpen(DAY, winter('07:59'))).toBe(false);
		expect(isOpen(DAY, winter('08:00'))).toBe(true);
		expect(isOpen(DAY, winter('21:59'))).toBe(true);
		expect(isOpen(DAY, winter('22:00'))).toBe(false);
		expect(isOpen(DAY, summer('21:00'))).toBe(false);
	});

	it('may go over midnight, or never end', () => {
		const night = { from: '20:00', to: '06:00' };
		expect(isOpen(night, winter('23:30'))).toBe(true);
		expect(isOpen(night, winter('19:00'))).toBe(true);
		expect(isOpen(night, winter('05:00'))).toBe(false);
		expect(isOpen(night, winter('11:00'))).toBe(false);
		expect(isOpen('always', winter('03:00'))).toBe(true);
	});
});

describe('whom to call now', () => {
	const entries = [
		{ id: '3018', kind: 'line', hours: DAY },
		{ id: '17', kind: 'emergency', hours: 'always' },
		{ id: '119', kind: 'line', hours: 'always' },
		{ id: '3114', kind: 'line', hours: 'always' },
		{ id: '17cyber', kind: 'web', hours: 'always' }
	] as const;
	const order = (now: Date | undefined) => {
		const { lines, closed } = whomToCall(entries, now);
		return [lines.map((one) => one.id), closed.map((one) => one.id)];
	};

	it('is 3018 first in the day, and while the time is not known', () => {
		expect(order(winter('13:00'))).toEqual([['3018', '119', '3114'], []]);
		expect(order(undefined)).toEqual([['3018', '119', '3114'], []]);
	});

	it('is 119 then 3114 at night, and says that 3018 is closed', () => {
		expect(order(winter('22:30'))).toEqual([['119', '3114', '3018'], ['3018']]);
	});

	it('names in a situation only lines that answer before those that do not', () => {
		const ids = (calls: string[], now: Date) => callsNow(entries, calls, now).lines.map((one) => one.id);
		expect(ids(['3018'], winter('13:00'))).toEqual(['3018']);
		expect(ids(['3018'], winter('23:00'))).toEqual(['119', '3018']);
		expect(ids(['3018', '3114'], winter('23:00'))).toEqual(['3114', '3018']);
		expect(ids(['119', '17'], winter('23:00'))).toEqual(['119', '17']);
	});
});
