import { describe, expect, it } from 'vitest';
import { asideAfter, NOTHING, readAside, turned, type Aside, type AsideAct } from './aside';
import { drawAfter, drawn, NOBODY } from './draw';
import { GIVEN, leftOf, MORE, timerAfter } from './timer';

describe('the timer', () => {
	const begun = timerAfter(null, { timer: 'start', phase: 'think', at: 1000 })!;

	it('counts to nothing and ends nothing', () => {
		expect(leftOf(begun, 1000)).toBe(GIVEN.think);
		expect(leftOf(begun, 1000 + 1e9)).toBe(0);
	});

	it('is longer by a minute, running or held', () => {
		expect(leftOf(timerAfter(begun, { timer: 'longer' })!, 1000)).toBe(GIVEN.think + MORE);
		const held = timerAfter(begun, { timer: 'pause', at: 11_000 })!;
		expect(leftOf(timerAfter(held, { timer: 'longer' })!, 99_000)).toBe(GIVEN.think - 10 + MORE);
	});

	it('stands still while it is held, and goes on from there', () => {
		const held = timerAfter(begun, { timer: 'pause', at: 11_000 })!;
		expect(leftOf(held, 500_000)).toBe(GIVEN.think - 10);
		const on = timerAfter(held, { timer: 'go', at: 500_000 })!;
		expect(leftOf(on, 500_000)).toBe(GIVEN.think - 10);
		expect(timerAfter(on, { timer: 'go', at: 1 })).toBeUndefined();
	});
});

describe('the drawing of who speaks', () => {
	it('calls every place once before any comes twice', () => {
		let draw = NOBODY;
		const called: number[] = [];
		for (let i = 0; i < 10; i++) {
			const place = drawn(draw, 5, (i * 0.37) % 1);
			draw = drawAfter(draw, { draw: 'call', place })!;
			called.push(place);
		}
		expect(called.slice(0, 5).sort()).toEqual([1, 2, 3, 4, 5]);
		expect(called.slice(5).sort()).toEqual([1, 2, 3, 4, 5]);
	});

	it('puts back among the others whoever passes', () => {
		const one = drawAfter(NOBODY, { draw: 'call', place: 3 })!;
		expect(drawAfter(one, { draw: 'pass', place: 3 })).toEqual({ called: [], shown: false });
	});
});

describe('what stands beside an activity', () => {
	const acts: readonly AsideAct[] = [
		{ vote: 'open', options: 4 },
		{ vote: 'count', option: 1, by: 1 },
		{ vote: 'reveal' },
		{ timer: 'start', phase: 'pair', at: 5 },
		{ timer: 'pause', at: 6 },
		{ timer: 'longer' },
		{ draw: 'call', place: 4 },
		{ draw: 'close' },
		{ compare: true },
		{ through: 'sami' },
		{ prompt: 'feel' }
	];

	it('is read back as it was kept, and applies', () => {
		let aside = NOTHING;
		for (const act of acts) {
			const read = readAside(JSON.parse(JSON.stringify(act)));
			expect(read).toEqual(act);
			const next = asideAfter(aside, read!);
			expect(next, JSON.stringify(act)).not.toBeNull();
			aside = next!;
		}
		expect(aside).toMatchObject({ through: 'sami', prompt: 'feel', compared: true, vote: null });
	});

	it.each([
		null,
		4,
		{},
		{ vote: 'all' },
		{ vote: 'count', option: 1, by: 5 },
		{ timer: 'start', phase: 'x', at: 1 },
		{ prompt: 'other' }
	])('is not read from %j', (saved) => expect(readAside(saved)).toBeNull());

	it('goes with the page, save who has spoken, whose side one is on, and the time', () => {
		const full = acts.reduce<Aside>((aside, act) => asideAfter(aside, act) ?? aside, NOTHING);
		const next = turned(full);
		expect(next).toMatchObject({ vote: null, compared: false, prompt: null, through: 'sami' });
		expect(next.timer).toEqual(full.timer);
		expect(next.draw.called).toEqual([4]);
	});
});
