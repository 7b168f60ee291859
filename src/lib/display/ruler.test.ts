import { describe, expect, it } from 'vitest';
import { stepOf } from './ruler';

/** A window of 800 px and a band of 60: a line is 30. */
const at = (y: number, down: boolean, room: number) => stepOf({ y, height: 60 }, down, 800, room);

describe('stepOf', () => {
	it('moves the band by a line while it is in the middle of the window', () => {
		expect(at(400, true, 1000)).toEqual({ y: 430, scroll: 0 });
		expect(at(400, false, 1000)).toEqual({ y: 370, scroll: 0 });
	});

	it('lets the page come under the band near the edges', () => {
		expect(at(600, true, 1000)).toEqual({ y: 600, scroll: 30 });
		expect(at(150, false, 1000)).toEqual({ y: 150, scroll: -30 });
		expect(at(600, true, 10)).toEqual({ y: 600, scroll: 10 });
	});

	it('goes to the very last line of a page that scrolls no further, and stays in the window', () => {
		expect(at(600, true, 0)).toEqual({ y: 630, scroll: 0 });
		expect(at(790, true, 0)).toEqual({ y: 770, scroll: 0 });
		expect(at(20, false, 0)).toEqual({ y: 30, scroll: 0 });
	});
});
