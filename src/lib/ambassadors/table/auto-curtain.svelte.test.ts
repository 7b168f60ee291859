import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AutoCurtain } from './auto-curtain.svelte';
import { AUTO } from './flow';
import { GentleTimer, PLAY_MINUTES } from './gentle-timer.svelte';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const seconds = (count: number) => vi.advanceTimersByTime(count * 1000);

function watched(time: number, spoken = () => false) {
	const hide = vi.fn();
	const curtain = new AutoCurtain(time, hide, spoken);
	return { curtain, hide, stop: curtain.watch() };
}

describe('a forgotten card', () => {
	it('is left open for ever, unless the adult asked for more; then for a minute at least', () => {
		const { curtain, hide } = watched(AUTO[0]);
		seconds(3600);
		expect(hide).not.toHaveBeenCalled();
		expect(curtain.warns).toBe(false);
		expect(AUTO.slice(1).every((time) => time >= 60)).toBe(true);
	});

	it('warns twenty seconds before it hides', () => {
		const { curtain, hide, stop } = watched(60);
		seconds(39);
		expect(curtain.warns).toBe(false);
		seconds(1);
		expect(curtain.warns).toBe(true);
		seconds(19);
		expect(hide).not.toHaveBeenCalled();
		seconds(1);
		expect(hide).toHaveBeenCalledOnce();
		stop();
	});

	it('has more time as often as it is asked for', () => {
		const { curtain, hide, stop } = watched(60);
		for (let asked = 0; asked < 12; asked++) {
			seconds(50);
			expect(curtain.warns).toBe(true);
			curtain.more();
			expect(curtain.warns).toBe(false);
		}
		expect(hide).not.toHaveBeenCalled();
		stop();
	});

	it.each(['scroll', 'focusin', 'keydown', 'pointerdown'])(
		'is not forgotten by whoever does « %s »',
		(sign) => {
			const { curtain, stop } = watched(60);
			seconds(50);
			document.body.dispatchEvent(new Event(sign));
			expect(curtain.warns).toBe(false);
			stop();
		}
	);

	it('is not forgotten by whoever listens', () => {
		const { hide, stop } = watched(60, () => true);
		seconds(600);
		expect(hide).not.toHaveBeenCalled();
		stop();
	});
});

describe('the gentle timer', () => {
	it('counts only once it is asked for, waits during a pause, and ends nothing', () => {
		const timer = new GentleTimer();
		timer.go();
		seconds(600);
		expect(timer.spent).toBeUndefined();
		timer.show();
		seconds(60);
		timer.pause();
		seconds(600);
		expect(timer.left).toBe(PLAY_MINUTES - 1);
		timer.go();
		seconds(60 * 20);
		expect(timer.left).toBe(0);
		timer.more();
		expect(timer.left).toBe(3);
		timer.hide();
	});
});
