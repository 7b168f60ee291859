import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { exploreStory, gameOf } from '$lib/content/check/story-graph';
import { explore } from '$lib/content/check/exploration';
import { graphFindings } from '$lib/content/check/story-graph-findings';
import { scenarioStory } from '$lib/content/check/scenario-story';
import { threadStory } from '$lib/content/check/thread-story';
import { readFiles } from '$lib/content/files';
import { compileLibrary } from '$lib/content/library';
import { parseSource } from '$lib/content/source';

type Scenario = Parameters<typeof scenarioStory>[0];
const read = (yaml: string) => scenarioStory(parse(yaml) as Scenario);

const FEEDBACK = 'stance: supportive, tone: effect, text: Oui, feedback: Oui';

/** Turns round in one node until `n` variables of eight values have each been moved. */
function wheel(n: number): string {
	const names = Array.from({ length: n }, (_, index) => `v${index}`);
	return `cast: [ines]
variables:
${names.map((name) => `  ${name}: { min: 0, max: 7, start: 0 }`).join('\n')}
signs: []
start: roue
nodes:
  - id: roue
    relay: adult
    text: Un tour.
    choices:
${names.map((name) => `      - { id: ${name}, ${FEEDBACK}, effects: { ${name}: 1 }, to: roue }`).join('\n')}
      - { id: sortir, ${FEEDBACK}, when: { all: [${names.map((name) => `{ ${name}: { atLeast: 7 } }`).join(', ')}] }, to: fin }
  - id: fin
    text: Fin.
    ending: { title: Fin, help: Ici., repair: Un geste. }
`;
}

test('meets every situation once, however often one turns round', () => {
	const { situations, capped } = exploreStory(read(wheel(2)));
	expect(capped).toBe(false);
	// 8 × 8 values before a choice, as many after each of the two (less the values that cannot be), and the end.
	const before = situations.filter(
		(one) => one.state.play.node === 'roue' && one.ways.every(({ act }) => act.choice !== null)
	);
	expect(before).toHaveLength(64);
	expect(situations.filter((one) => one.state.play.node === 'fin')).toHaveLength(1);
});

test('forgets of the path what nothing ahead asks for', () => {
	const story = read(wheel(2));
	// After the wheel nothing reads its variables: one end, not one for each of their values.
	const ends = exploreStory(story).situations.filter((one) => one.state.play.node === 'fin');
	expect(ends).toHaveLength(1);
});

test('tells apart what the signs of the story tell apart', () => {
	const text = wheel(2).replace(
		'signs: []',
		'signs: [{ id: bas, of: ines, when: { v0: { atMost: 3 } }, posture: low, text: Non }]'
	);
	const story = read(text);
	expect(graphFindings(parseSource('roue.yaml', text), story)).toEqual([]);
});

test('too-many-states: stops at the cap and says so, instead of turning for ever', () => {
	const text = wheel(3);
	const story = read(text);
	const source = parseSource('roue.yaml', text);
	expect(exploreStory(story, 200).capped).toBe(true);
	expect(graphFindings(source, story, 200)).toEqual([
		expect.objectContaining({ rule: 'too-many-states', severity: 'error', line: 2 })
	]);
	expect(graphFindings(source, story)).toEqual([]);
});

test('still proves the ways of a story that tells too much to be walked through in all its words', () => {
	const flags = Array.from({ length: 8 }, (_, index) => `f${index}`);
	const story = scenarioStory({
		cast: ['ines'],
		variables: Object.fromEntries(flags.map((name) => [name, false])),
		signs: flags.map((name) => ({
			id: name,
			of: 'ines',
			when: { [name]: true },
			posture: 'low',
			text: 'Non'
		})),
		start: 'n0',
		nodes: [
			...flags.map((name, index) => ({
				id: `n${index}`,
				text: 'Un',
				choices: ['a', 'b'].map((id) => ({ id, effects: { [name]: id === 'a' }, to: `n${index + 1}` }))
			})),
			{ id: 'n8', text: 'Fin', ending: {} }
		]
	} as unknown as Scenario);
	const found = graphFindings(parseSource('drapeaux.yaml', ''), story, 300);
	expect(explore(gameOf(story, 'texts'), 300).capped).toBe(true);
	expect(found.map((one) => one.rule)).toEqual(['help-out-of-reach', 'ending-without-relay']);
});

test('keeps every story of the booklet small enough for a hundred of them to be checked in half a minute', () => {
	const stories = compileLibrary(readFiles()).activities.flatMap((one) => {
		if (one.kind === 'scenario') return [{ id: one.id, story: scenarioStory(one.french) }];
		return one.kind === 'thread' ? [{ id: one.id, story: threadStory(one.french) }] : [];
	});
	expect(stories.length).toBeGreaterThan(0);
	for (const { id, story } of stories) {
		const met = exploreStory(story).situations.length;
		expect({ id, small: met < 20_000 }).toEqual({ id, small: true });
	}
}, 60_000);
