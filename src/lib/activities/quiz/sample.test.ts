import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type NewEntry } from '$lib/domain/entry';
import { replay, type Playable } from '$lib/domain/replay';
import { quizActs, type QuizAct } from './acts';
import { quizEngine, type QuizState } from './engine';
import { sample } from './sample';
import { quizSchema, VERDICTS } from './schema';

const { activity, walks } = sample;
const playable = {
	content: activity.content,
	engine: quizEngine,
	acts: quizActs,
	renames: activity.renames
} as unknown as Playable;

/** The walk as a notebook keeps it: through JSON, entry by entry. */
function replayed(acts: readonly QuizAct[], renames: Record<string, string> = {}) {
	const news: NewEntry[] = [
		{ enter: { activity: activity.id, seed: 7, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	const entries = JSON.parse(JSON.stringify(numbered(news, -1)));
	return replay(entries, () => ({ ...playable, renames }));
}

describe('the sample', () => {
	it('is valid content, with one item of each ask and answers of every worth', () => {
		expect(v.safeParse(quizSchema, activity.content).issues).toBeUndefined();
		expect(new Set(activity.content.items.map((item) => item.ask))).toEqual(
			new Set(['single', 'several', 'truth', 'opinion'])
		);
		const first = activity.content.items[0]!;
		expect(new Set(first.options.map((one) => 'verdict' in one && one.verdict))).toEqual(new Set(VERDICTS));
	});

	it.each(Object.entries(walks))('replays the walk "%s" whole', (_name, acts) => {
		const { stoppedAt, current } = replayed(acts);
		expect(stoppedAt).toBeUndefined();
		expect(current?.applied).toHaveLength(acts.length);
	});

	it('ends with its last walk', () => {
		const { current } = replayed(Object.values(walks).at(-1)!);
		expect(quizEngine.assess(activity.content, current!.state as QuizState).status).toBe('done');
	});

	it('replays an attempt of before an item was renamed', () => {
		const old: QuizAct[] = [{ do: 'pick', item: 'la-balle', option: 'querelle' }];
		expect(replayed(old).stoppedAt).toBe(1);
		const { stoppedAt, current } = replayed(old, { 'la-balle': 'le-ballon', querelle: 'dispute' });
		expect(stoppedAt).toBeUndefined();
		expect((current!.state as QuizState).answers['le-ballon']?.picked).toEqual(['dispute']);
	});
});

describe('the schema', () => {
	it('keeps the id of the end for the end', () => {
		const [first, ...others] = activity.content.items;
		const taken = { ...activity.content, items: [{ ...first, id: 'fin' }, ...others] };
		expect(v.safeParse(quizSchema, taken).issues?.[0].message).toMatch(/"fin" is the place after the last/);
	});
});
