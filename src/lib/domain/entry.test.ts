import { describe, expect, it } from 'vitest';
import { effective, numbered, type Entry } from './entry';

const act = (seq: number, word = `act-${seq}`): Entry => ({ seq, frame: 0, act: word });
const enter: Entry = { seq: 0, enter: { activity: 'a', seed: 1, frame: 0 } };

describe('the entries that count', () => {
	it('are all of them when nothing was rewound', () => {
		const entries = [enter, act(1), act(2)];
		expect(effective(entries)).toEqual(entries);
	});

	it('leave out what a rewind has set aside, and go on from there', () => {
		const entries: Entry[] = [enter, act(1), act(2), { seq: 3, rewindTo: 1 }, act(4)];
		expect(effective(entries).map((one) => one.seq)).toEqual([0, 1, 4]);
	});

	it('bear a rewind to before an earlier rewind', () => {
		const entries: Entry[] = [
			enter,
			act(1),
			{ seq: 2, rewindTo: 0 },
			act(3),
			act(4),
			{ seq: 5, rewindTo: 3 }
		];
		expect(effective(entries).map((one) => one.seq)).toEqual([0, 3]);
	});

	it('do not come back when one rewinds to something that was already set aside', () => {
		const entries: Entry[] = [
			enter,
			act(1),
			act(2),
			{ seq: 3, rewindTo: 0 },
			act(4),
			{ seq: 5, rewindTo: 2 }
		];
		expect(effective(entries).map((one) => one.seq)).toEqual([0]);
	});
});

describe('numbering', () => {
	it('goes on after the last place, and starts at 0 in an empty attempt', () => {
		expect(numbered([{ frame: 0, act: 'x' }, { rewindTo: 2 }], 6).map((one) => one.seq)).toEqual([7, 8]);
		expect(numbered([{ leave: 0 }], -1)).toEqual([{ seq: 0, leave: 0 }]);
	});
});
