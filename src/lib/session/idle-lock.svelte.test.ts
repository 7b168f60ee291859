import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IdleLock } from './idle-lock.svelte';

const MINUTE = 60_000;
const locking = { warn: vi.fn(), lock: vi.fn() };
let idle: IdleLock;
let stop: () => void;
let visibility = 'visible';

beforeEach(() => {
	vi.useFakeTimers();
	vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility as 'visible');
	locking.warn.mockClear();
	locking.lock.mockClear();
	idle = new IdleLock(locking);
	stop = idle.start();
});
afterEach(() => {
	stop();
	visibility = 'visible';
	vi.restoreAllMocks();
	vi.useRealTimers();
});

const turnTo = (state: string) => {
	visibility = state;
	document.dispatchEvent(new Event('visibilitychange'));
};

describe('a notebook whose reader has gone', () => {
	it('warns after 18 minutes, writes what is at hand once, and locks after 20', () => {
		vi.advanceTimersByTime(17.9 * MINUTE);
		expect([idle.warning, locking.warn.mock.calls.length]).toEqual([false, 0]);
		vi.advanceTimersByTime(0.2 * MINUTE);
		expect([idle.warning, locking.warn.mock.calls.length]).toEqual([true, 1]);
		vi.advanceTimersByTime(1.8 * MINUTE);
		expect(locking.warn).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(0.2 * MINUTE);
		expect(locking.lock).toHaveBeenCalled();
	});

	it.each(['pointerdown', 'keydown', 'input', 'scroll'])('has the whole time again at a %s', (touch) => {
		vi.advanceTimersByTime(19 * MINUTE);
		expect(idle.warning).toBe(true);
		document.body.dispatchEvent(new Event(touch, { bubbles: touch !== 'scroll' }));
		expect(idle.warning).toBe(false);
		vi.advanceTimersByTime(17 * MINUTE);
		expect([idle.warning, locking.lock.mock.calls.length]).toEqual([false, 0]);
	});

	it('locks when the page has been out of sight for ten minutes', () => {
		turnTo('hidden');
		vi.advanceTimersByTime(9.8 * MINUTE);
		expect(locking.lock).not.toHaveBeenCalled();
		vi.advanceTimersByTime(0.4 * MINUTE);
		expect(locking.lock).toHaveBeenCalled();
	});

	it('counts no time out of sight that was short', () => {
		for (let turn = 0; turn < 3; turn++) {
			turnTo('hidden');
			vi.advanceTimersByTime(5 * MINUTE);
			turnTo('visible');
			idle.stay();
		}
		expect(locking.lock).not.toHaveBeenCalled();
	});

	it('locks on a device that slept as soon as the page shows, whatever is touched first', () => {
		turnTo('hidden');
		vi.setSystemTime(Date.now() + 60 * MINUTE);
		idle.stay();
		expect(locking.lock).toHaveBeenCalled();
	});

	it('is left alone once it has stopped', () => {
		stop();
		vi.advanceTimersByTime(60 * MINUTE);
		expect(locking.lock).not.toHaveBeenCalled();
	});
});
