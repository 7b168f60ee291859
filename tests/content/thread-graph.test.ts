import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sample } from '$lib/activities/thread/sample';
import { exploreStory } from '$lib/content/check/story-graph';
import { graphFindings } from '$lib/content/check/story-graph-findings';
import { threadStory } from '$lib/content/check/thread-story';
import { parseSource } from '$lib/content/source';

type Thread = Parameters<typeof threadStory>[0];

/** Turns round in one beat until `n` variables of eight values have each been moved. */
function wheel(n: number): string {
	const names = Array.from({ length: n }, (_, index) => `v${index}`);
	const decision = (id: string, rest: string) =>
		`      - { id: ${id}, gesture: fetch, stance: supportive, tone: effect, text: Oui, then: [{ id: ${id}-suit, system: Oui }], feedback: Oui, ${rest} }`;
	const full = names.map((name) => `{ ${name}: { atLeast: 7 } }`).join(', ');
	return `cast: [ines]
variables:
${names.map((name) => `  ${name}: { min: 0, max: 7, start: 0 }`).join('\n')}
counters: []
start: roue
beats:
  - id: roue
    relay: adult
    messages: [{ id: un, system: Un }, { id: deux, system: Deux }]
    decisions:
${names.map((name) => decision(name, `effects: { ${name}: 1 }, to: roue`)).join('\n')}
${decision('sortir', `when: { all: [${full}] }, to: fin`)}
  - id: fin
    ending: { title: Fin, help: Ici., repair: Un geste. }
`;
}

const read = (yaml: string) => threadStory(parse(yaml) as Thread);

test('takes a beat for one situation, however many messages unfold in it', () => {
	const { situations, capped } = exploreStory(read(wheel(2)));
	expect(capped).toBe(false);
	const before = situations.filter(({ state }) => state.play.node === 'roue' && state.play.chosen === null);
	// 8 × 8 values, and no state in the middle of the messages.
	expect(before).toHaveLength(64);
	expect(situations.filter(({ state }) => state.play.node === 'fin')).toHaveLength(1);
});

test('too-many-states: says of a conversation too that nothing is proved', () => {
	const text = wheel(3);
	const found = graphFindings(parseSource('roue.yaml', text), read(text), 200);
	expect(found).toEqual([expect.objectContaining({ rule: 'too-many-states', severity: 'error', line: 2 })]);
	expect(graphFindings(parseSource('roue.yaml', text), read(text))).toEqual([]);
});

test('finds nothing on the paths of the sample, which loops and offers a decision once only', () => {
	expect(graphFindings(parseSource('sample.yaml', ''), threadStory(sample.activity.content))).toEqual([]);
});
