import { describe, expect, it } from 'vitest';
import { dialogueEngine } from '$lib/activities/dialogue/engine';
import type { DialogueContent } from '$lib/activities/dialogue/schema';
import { scenarioEngine } from '$lib/activities/scenario/engine';
import { threadEngine } from '$lib/activities/thread/engine';
import type { ScenarioContent } from '$lib/activities/scenario/schema';
import type { ThreadContent } from '$lib/activities/thread/schema';
import { readBooklet } from '$lib/content/booklet';
import { nameAll } from '$lib/domain/names';
import type { Engine } from '$lib/domain/engine';
import { seedFrom } from '$lib/domain/random';
import { dialogueWays } from '../browser/plays/dialogue';
import { scenarioWays } from '../browser/plays/scenario';
import { threadWays } from '../browser/plays/thread';
import { playOf } from '../browser/plays/plays';

/** What the browser plays of the booklet (tests/browser/plays), before any browser plays it. */
const booklet = readBooklet();
const activities = booklet.ids.map((id) => {
	const activity = booklet.activity(id, 'fr');
	return nameAll(activity, activity.people);
});
const SEEDS = [0, 20_261_125];

it.each(activities.map((one) => [one.id, one] as const))('has a play for %s', (_id, activity) => {
	const steps = playOf(activity.kind)(activity, SEEDS[0]!, seedFrom(activity.id));
	expect(steps.length).toBeGreaterThan(2);
	for (const step of steps)
		for (const name of Object.values(step))
			expect(name.trim(), JSON.stringify(step)).not.toMatch(/^$|undefined/);
});

function expectEndings<C, S, A>(
	content: C,
	engine: Engine<C, S, A>,
	endings: readonly string[],
	ways: (content: C, seed: number) => ReadonlyMap<string, readonly A[]>
) {
	for (const seed of SEEDS) {
		const found = ways(content, seed);
		expect([...found.keys()].sort()).toEqual([...endings].sort());
		for (const [place, acts] of found) {
			const last = acts.reduce<S>(
				(state, act) => engine.advance(content, state, act)!,
				engine.start(content, 0)
			);
			expect(engine.assess(content, last).status).toBe('done');
			expect(engine.place(content, last)).toBe(place);
		}
	}
}

describe('finds a way to every ending of', () => {
	const ofKind = (kind: string) =>
		activities.filter((one) => one.kind === kind).map((one) => [one.id, one.content] as const);

	it.each(ofKind('scenario'))('%s', (_id, content) => {
		const story = content as ScenarioContent;
		const endings = story.nodes.filter((one) => one.ending).map((one) => one.id);
		expectEndings(story, scenarioEngine, endings, scenarioWays);
	});

	it.each(ofKind('thread'))('%s', (_id, content) => {
		const story = content as ThreadContent;
		const endings = story.beats.filter((one) => one.ending).map((one) => one.id);
		expectEndings(story, threadEngine, endings, threadWays);
	});

	it.each(ofKind('dialogue'))('%s', (_id, content) => {
		const story = content as DialogueContent;
		const endings = story.turns.filter((one) => one.ending).map((one) => one.id);
		expectEndings(story, dialogueEngine, endings, dialogueWays);
	});
});
