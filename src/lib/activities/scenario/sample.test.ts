import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { effective, numbered, type Entry, type NewEntry } from '$lib/domain/entry';
import { referencesIn } from '$lib/domain/names';
import { replay, type Playable } from '$lib/domain/replay';
import { scenarioActs } from './acts';
import { scenarioEngine, type ScenarioState } from './engine';
import { played } from './played';
import { sample } from './sample';
import { scenarioSchema, STANCES, TONES } from './schema';

const { activity, walks } = sample;
const { content } = activity;
const playable = {
	content,
	engine: scenarioEngine,
	acts: scenarioActs,
	renames: activity.renames
} as unknown as Playable;
const text = JSON.stringify(activity);

/** The entries as a notebook keeps them: through JSON. */
function saved(news: readonly NewEntry[]): Entry[] {
	const enter: NewEntry = { enter: { activity: activity.id, seed: 7, frame: 0 } };
	return JSON.parse(JSON.stringify(numbered([enter, ...news], -1)));
}
const acted = (acts: readonly unknown[]): NewEntry[] => acts.map((act) => ({ frame: 0, act }));
const replayed = (news: readonly NewEntry[]) => replay(saved(news), () => playable);

describe('the sample', () => {
	it('is valid content', () => {
		expect(v.safeParse(scenarioSchema, content).issues).toBeUndefined();
	});

	it('uses every stance and every tone', () => {
		const choices = content.nodes.flatMap((node) => node.choices ?? []);
		expect(new Set(choices.map((one) => one.stance))).toEqual(new Set(STANCES));
		expect(new Set(choices.map((one) => one.tone))).toEqual(new Set(TONES));
	});

	it('names nobody who is not among its people, and touches nobody who is not drawn', () => {
		expect(referencesIn(text).filter((id) => !(id in activity.people))).toEqual([]);
		for (const node of content.nodes)
			for (const choice of node.choices ?? [])
				if (choice.touches) expect(node.present).toContain(choice.touches);
	});

	it('is spaced as French is', () => {
		expect(text.match(/.{8}( [;?!»:]|« ).{4}/gu)).toBeNull();
		expect(text).not.toMatch(/[\p{L}»}][?!;]|·|[a-zé]'[a-zé]/u);
	});

	it.each(Object.entries(walks))('replays the walk "%s" to the same state', (_name, acts) => {
		const { stoppedAt, current } = replayed(acted(acts));
		expect(stoppedAt).toBeUndefined();
		expect(current?.state).toEqual(played(content, acts));
	});

	it('ends with its last walk, and knows another ending', () => {
		const status = (acts: (typeof walks)[string]) =>
			scenarioEngine.assess(content, played(content, acts)).status;
		expect(status(Object.values(walks).at(-1)!)).toBe('done');
		expect(status(walks['ending-step-by-step']!)).toBe('done');
		expect(played(content, walks.ending!).node).not.toBe(played(content, walks['ending-step-by-step']!).node);
	});

	it('goes back to any moment of the path and tries another way', () => {
		const acts = walks.ending!;
		// Entry 0 is `enter`, so the i-th act is entry i + 1: `rewind(2)` keeps up to entry 2.
		const news: NewEntry[] = [...acted(acts), { rewindTo: 2 }, ...acted([{ do: 'next', node: 'soir' }])];
		const { stoppedAt, current } = replayed(news);
		expect(stoppedAt).toBeUndefined();
		expect(current?.state).toEqual(played(content, acts.slice(0, 3)));
		expect(effective(saved(news))).toHaveLength(4);
	});

	it('replays an attempt of before a choice was renamed', () => {
		const { stoppedAt, current } = replayed(acted([{ do: 'choose', node: 'bus', choice: 'assis-a-cote' }]));
		expect(stoppedAt).toBeUndefined();
		expect((current!.state as ScenarioState).chosen).toBe('s-asseoir');
	});
});

it('keeps the words of conditions from being names of variables', () => {
	const taken = { ...content, variables: { ...content.variables, visited: true } };
	expect(v.safeParse(scenarioSchema, taken).issues?.[0].message).toMatch(/word of conditions/);
});
