import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { exploreStory, gameOf } from '$lib/content/check/scenario-graph';
import { explore } from '$lib/content/check/exploration';
import { graphFindings } from '$lib/content/check/scenario-graph-findings';
import type { Story } from '$lib/content/check/scenario-uses';
import { readFiles } from '$lib/content/files';
import { compileLibrary } from '$lib/content/library';
import { parseSource } from '$lib/content/source';

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
	const { situations, capped } = exploreStory(parse(wheel(2)) as Story);
	expect(capped).toBe(false);
	// 8 × 8 values before a choice, as many after each of the two (less the values that cannot be), and the end.
	const before = situations.filter(
		(one) => one.state.play.node === 'roue' && one.ways.every(({ act }) => act.do === 'choose')
	);
	expect(before).toHaveLength(64);
	expect(situations.filter((one) => one.state.play.node === 'fin')).toHaveLength(1);
});

test('forgets of the path what nothing ahead asks for', () => {
	const story = parse(wheel(2)) as Story;
	// After the wheel nothing reads its variables: one end, not one for each of their values.
	const ends = exploreStory(story).situations.filter((one) => one.state.play.node === 'fin');
	expect(ends).toHaveLength(1);
});

test('tells apart what the signs of the story tell apart', () => {
	const text = wheel(2).replace(
		'signs: []',
		'signs: [{ id: bas, of: ines, when: { v0: { atMost: 3 } }, posture: low, text: Non }]'
	);
	const story = parse(text) as Story;
	expect(graphFindings(parseSource('roue.yaml', text), story)).toEqual([]);
});

test('too-many-states: stops at the cap and says so, instead of turning for ever', () => {
	const text = wheel(3);
	const story = parse(text) as Story;
	const source = parseSource('roue.yaml', text);
	expect(exploreStory(story, 200).capped).toBe(true);
	expect(graphFindings(source, story, 200)).toEqual([
		expect.objectContaining({ rule: 'too-many-states', severity: 'error', line: 2 })
	]);
	expect(graphFindings(source, story)).toEqual([]);
});

test('still proves the ways of a story that tells too much to be walked through in all its words', () => {
	const flags = Array.from({ length: 8 }, (_, index) => `f${index}`);
	const story = {
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
	} as unknown as Story;
	const found = graphFindings(parseSource('drapeaux.yaml', ''), story, 300);
	expect(explore(gameOf(story, 'texts'), 300).capped).toBe(true);
	expect(found.map((one) => one.rule)).toEqual(['help-out-of-reach', 'ending-without-relay']);
});

test('keeps every story of the booklet small enough for a hundred of them to be checked in half a minute', () => {
	const scenarios = compileLibrary(readFiles()).activities.filter((one) => one.kind === 'scenario');
	expect(scenarios.length).toBeGreaterThan(0);
	for (const { id, french } of scenarios) {
		const met = exploreStory(french as Story).situations.length;
		expect({ id, small: met < 20_000 }).toEqual({ id, small: true });
	}
}, 60_000);
