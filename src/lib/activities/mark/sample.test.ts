import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type NewEntry } from '$lib/domain/entry';
import { referencesIn } from '$lib/domain/names';
import { replay, type Playable } from '$lib/domain/replay';
import { markActs, type MarkAct } from './acts';
import { markEngine, type MarkState } from './engine';
import en from './messages/en.json';
import fr from './messages/fr.json';
import { played } from './played';
import { sample } from './sample';
import { markSchema, VERDICTS } from './schema';

const { activity, walks } = sample;
const { content } = activity;

/** The walk as a notebook keeps it: through JSON, entry by entry. */
function replayed(acts: readonly MarkAct[]) {
	const news: NewEntry[] = [
		{ enter: { activity: activity.id, seed: 7, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	const playable = { content, engine: markEngine, acts: markActs, renames: activity.renames };
	return replay(JSON.parse(JSON.stringify(numbered(news, -1))), () => playable as unknown as Playable);
}

describe('the sample', () => {
	it('is valid content, with every verdict, and names nobody who is not there', () => {
		expect(v.safeParse(markSchema, content).issues).toBeUndefined();
		const verdicts = content.passages.flatMap((one) =>
			one.segments.flatMap(({ signals }) => (signals ?? []).map(({ verdict }) => verdict))
		);
		expect(new Set(verdicts)).toEqual(new Set(VERDICTS));
		expect(referencesIn(JSON.stringify(activity)).filter((id) => !(id in activity.people))).toEqual([]);
	});

	it('is spaced as French is, and so are its words', () => {
		const text = JSON.stringify([activity, fr]);
		expect(text.match(/.{8}( [;?!»:]|« ).{4}/gu)).toBeNull();
		expect(text).not.toMatch(/[\p{L}»}][?!;]|·|[a-zé]'[a-zé]/u);
		expect(Object.keys(en.mark)).toEqual(Object.keys(fr.mark));
	});

	it.each(Object.entries(walks))('replays the walk "%s" to the same state', (_name, acts) => {
		const { stoppedAt, current } = replayed(acts);
		expect(stoppedAt).toBeUndefined();
		expect(current?.state).toEqual(played(content, acts));
	});

	it('ends with its last walk', () => {
		const last = Object.values(walks).at(-1)!;
		expect(markEngine.assess(content, played(content, last)).status).toBe('done');
	});

	it('replays an attempt of before a piece was renamed', () => {
		const { stoppedAt, current } = replayed([{ do: 'mark', segment: 'les-chaussures', signal: 'seul' }]);
		expect(stoppedAt).toBeUndefined();
		expect((current!.state as MarkState).marks).toEqual({ chaussures: ['seul'] });
	});
});
