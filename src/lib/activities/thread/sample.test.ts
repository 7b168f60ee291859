import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type NewEntry } from '$lib/domain/entry';
import { referencesIn } from '$lib/domain/names';
import { replay, type Playable } from '$lib/domain/replay';
import { threadActs, type ThreadAct } from './acts';
import { threadEngine, type ThreadState } from './engine';
import { played } from './played';
import { sample } from './sample';
import { GESTURES, threadSchema, TONES } from './schema';

const { activity, walks } = sample;
const { content } = activity;
const decisions = content.beats.flatMap((one) => one.decisions ?? []);

/** The walk as a notebook keeps it: through JSON, entry by entry. */
function replayed(acts: readonly ThreadAct[]) {
	const news: NewEntry[] = [
		{ enter: { activity: activity.id, seed: 7, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	const playable = { content, engine: threadEngine, acts: threadActs, renames: activity.renames };
	return replay(JSON.parse(JSON.stringify(numbered(news, -1))), () => playable as unknown as Playable);
}

describe('the sample', () => {
	it('is valid content, with every gesture and every tone', () => {
		expect(v.safeParse(threadSchema, content).issues).toBeUndefined();
		expect(new Set(decisions.map((one) => one.gesture))).toEqual(new Set(GESTURES));
		expect(new Set(decisions.map((one) => one.tone))).toEqual(new Set(TONES));
	});

	it('names nobody who is not among its people, and is spaced as French is', () => {
		const text = JSON.stringify(activity);
		expect(referencesIn(text).filter((id) => !(id in activity.people))).toEqual([]);
		expect(content.cast.filter((id) => !(id in activity.people))).toEqual([]);
		expect(text.match(/.{8}( [;?!»:]|« ).{4}/gu)).toBeNull();
		expect(text).not.toMatch(/[\p{L}»}][?!;]|·|[a-zé]'[a-zé]/u);
	});

	it.each(Object.entries(walks))('replays the walk "%s" to the same state', (_name, acts) => {
		const { stoppedAt, current } = replayed(acts);
		expect(stoppedAt).toBeUndefined();
		expect(current?.state).toEqual(played(content, acts));
	});

	it('ends with its last walk, and knows another ending', () => {
		const [last, later] = [walks.ending!, walks['ending-later']!].map((acts) => played(content, acts));
		expect(threadEngine.assess(content, last!).status).toBe('done');
		expect(threadEngine.assess(content, later!).status).toBe('done');
		expect(last!.beat).not.toBe(later!.beat);
	});

	it('replays an attempt of before a message was renamed', () => {
		const { stoppedAt, current } = replayed([{ do: 'read', beat: 'soir', message: 'photo-retouchee' }]);
		expect(stoppedAt).toBeUndefined();
		expect((current!.state as ThreadState).shown).toEqual(['tao-photo', 'photo']);
	});
});
