import { describe, expect, it } from 'vitest';
import type { Acts, Engine } from './engine';
import type { Entry } from './entry';
import { replay, type Playable } from './replay';

/** A counter that refuses to go beyond what its content allows. */
interface Ladder {
	readonly rungs: readonly string[];
}
type At = readonly string[];

const engine: Engine<Ladder, At, string> = {
	start: () => [],
	advance: (content, state, act) => (content.rungs[state.length] === act ? [...state, act] : null),
	assess: () => ({ status: 'untouched' }),
	place: (_, state) => state.at(-1) ?? ''
};
const acts: Acts<string> = {
	version: 1,
	read: (saved, rename) => (typeof saved === 'string' ? rename(saved) : null)
};

function playing(rungs: readonly string[], renames: Record<string, string> = {}) {
	return (id: string) =>
		id === 'gone' ? undefined : ({ content: { rungs }, engine, acts, renames } as unknown as Playable);
}

const enter: Entry = { seq: 0, enter: { activity: 'ladder', seed: 7, frame: 0 } };
const entries: Entry[] = [
	enter,
	{ seq: 1, frame: 0, act: 'a' },
	{ seq: 2, frame: 0, act: 'b' },
	{ seq: 3, frame: 0, act: 'c' }
];

describe('replay', () => {
	it('brings the learner back to the state that the entries led to', () => {
		const { current, lastApplied, stoppedAt } = replay(entries, playing(['a', 'b', 'c']));
		expect(current?.state).toEqual(['a', 'b', 'c']);
		expect(current?.applied.map((one) => one.seq)).toEqual([1, 2, 3]);
		expect([lastApplied, stoppedAt]).toEqual([3, undefined]);
	});

	it('stops at the first entry that new content no longer knows, and keeps the place before it', () => {
		const { current, lastApplied, stoppedAt } = replay(entries, playing(['a', 'x', 'c']));
		expect(current?.state).toEqual(['a']);
		expect([lastApplied, stoppedAt]).toEqual([1, 2]);
	});

	it('goes on past entries that stopped applying once the learner has gone on from there', () => {
		const goneOn: Entry[] = [...entries, { seq: 4, rewindTo: 1 }, { seq: 5, frame: 0, act: 'x' }];
		const { current, stoppedAt } = replay(goneOn, playing(['a', 'x', 'c']));
		expect(current?.state).toEqual(['a', 'x']);
		expect(stoppedAt).toBeUndefined();
	});

	it('reads an old id by its new name before the engine sees it', () => {
		const { current } = replay(entries, playing(['a', 'beta', 'c'], { b: 'beta' }));
		expect(current?.state).toEqual(['a', 'beta', 'c']);
	});

	it('stops before an activity that no longer exists', () => {
		const lost: Entry[] = [{ seq: 0, enter: { activity: 'gone', seed: 1, frame: 0 } }];
		expect(replay(lost, playing([]))).toMatchObject({ current: undefined, lastApplied: -1, stoppedAt: 0 });
	});

	it('stacks an activity that is entered inside another, and comes back when it is left', () => {
		const nested: Entry[] = [
			enter,
			{ seq: 1, frame: 0, act: 'a' },
			{ seq: 2, enter: { activity: 'ladder', seed: 9, frame: 1 } },
			{ seq: 3, frame: 1, act: 'a' },
			{ seq: 4, leave: 1 },
			{ seq: 5, frame: 0, act: 'b' }
		];
		const { frames, current } = replay(nested, playing(['a', 'b']));
		expect(current?.state).toEqual(['a', 'b']);
		expect(frames.map((one) => [one.frame, one.left])).toEqual([
			[0, false],
			[1, true]
		]);
	});

	it('refuses an act for a frame that one is not in', () => {
		const stray: Entry[] = [enter, { seq: 1, frame: 3, act: 'a' }];
		expect(replay(stray, playing(['a'])).stoppedAt).toBe(1);
	});

	it('replays ten thousand acts in well under a second', () => {
		const long: Entry[] = [enter];
		for (let seq = 1; seq <= 10_000; seq++) long.push({ seq, frame: 0, act: 'a' });
		const anything = (): Playable => ({
			content: {},
			engine: { ...engine, advance: (_, state) => state } as Playable['engine'],
			acts,
			renames: {}
		});
		const began = performance.now();
		expect(replay(long, anything).lastApplied).toBe(10_000);
		expect(performance.now() - began).toBeLessThan(1000);
	});
});
