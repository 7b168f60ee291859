import { describe, expect, it } from 'vitest';
import { ThreeShifts } from './three-shifts';

/** Presses keys one after another; Shift alone unless a letter is asked with it. @returns at which key it was told */
function pressed(keys: readonly (readonly [key: string, at: number])[]): number[] {
	const shifts = new ThreeShifts();
	return keys.flatMap(([key, at], index) => {
		shifts.take({ type: 'keydown', key: 'Shift' }, at);
		if (key !== 'Shift') {
			shifts.take({ type: 'keydown', key }, at);
			shifts.take({ type: 'keyup', key }, at);
		}
		return shifts.take({ type: 'keyup', key: 'Shift' }, at) ? [index] : [];
	});
}

describe('Shift three times', () => {
	it('is heard within five seconds, and begins again afterwards', () => {
		const at = (time: number) => ['Shift', time] as const;
		expect(pressed([at(0), at(2000), at(4900)])).toEqual([2]);
		expect(pressed([at(0), at(100), at(200), at(300), at(400)])).toEqual([2]);
	});

	it('is not heard when it took longer', () => {
		expect(
			pressed([
				['Shift', 0],
				['Shift', 2600],
				['Shift', 5200]
			])
		).toEqual([]);
	});

	it('is not heard in three capitals, nor when another key comes in between', () => {
		expect(
			pressed([
				['A', 0],
				['B', 100],
				['C', 200]
			])
		).toEqual([]);
		expect(
			pressed([
				['Shift', 0],
				['Shift', 100],
				['D', 200],
				['Shift', 300]
			])
		).toEqual([]);
	});

	it('is not heard in a Shift that is held down', () => {
		const shifts = new ThreeShifts();
		for (let at = 0; at < 300; at += 30) shifts.take({ type: 'keydown', key: 'Shift', repeat: at > 0 }, at);
		expect(shifts.take({ type: 'keyup', key: 'Shift' }, 300)).toBe(false);
	});
});
