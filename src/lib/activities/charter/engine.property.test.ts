import fc from 'fast-check';
import { expect, it } from 'vitest';
import { charterActs, type CharterAct } from './acts';
import { charterEngine, resultOf, type CharterState } from './engine';
import { sample } from './sample';

/** Frozen all through: an engine that writes in what it is given then throws. */
function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}

const content = frozen(sample.activity.content);
const proposals = content.themes.flatMap((theme) => theme.proposals.map((one) => one.id));
const odd = ['inconnu', 'constructor', '__proto__'];
const sentence = fc.constantFrom('s1', 's2', 's3', 's4', 's8', ...odd);
const text = fc.constantFrom('', '  ', 'On répare', 'Une place', 'Stop');
const anyAct: fc.Arbitrary<CharterAct> = fc.oneof(
	fc.record({ do: fc.constant('keep' as const), proposal: fc.constantFrom(...proposals, ...odd) }),
	fc.record({ do: fc.constant('write' as const), text }),
	fc.record({ do: fc.constant('merge' as const), one: sentence, other: sentence, text }),
	fc.record({ do: fc.constant('drop' as const), sentence }),
	fc.record({ do: fc.constant('size' as const), pupils: fc.integer({ min: 0, max: 60 }) }),
	fc.record({ do: fc.constant('count' as const), sentence, hands: fc.integer({ min: 0, max: 30 }) }),
	fc.record({ do: fc.constant('move' as const), sentence, by: fc.constantFrom(1 as const, -1 as const) }),
	fc.record({ do: fc.constant('reword' as const), sentence, text }),
	fc.record({ do: fc.constantFrom('reveal' as const, 'ready' as const, 'resume' as const) })
);

/** What no list of acts may ever lead to. */
function allowed(state: CharterState): void {
	const ids = state.sentences.map((one) => one.id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.length).toBeLessThanOrEqual(content.most);
	const from = state.sentences.flatMap((one) => one.from);
	expect(new Set(from).size).toBe(from.length);
	for (const [id, hands] of Object.entries(state.hands)) {
		expect(ids).toContain(id);
		expect(hands).toBeLessThanOrEqual(state.size!);
	}
	if (state.ready) expect(ids).not.toEqual([]);
	if (!state.revealed) for (const id of ids) expect(resultOf(state, id)).toEqual({ say: 'not-yet' });
}

it('never throws, mutates or leaves the allowed states, and comes to the same charter from what was saved', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
			let state = frozen(charterEngine.start(content, 7));
			let replayed = charterEngine.start(content, 7);
			for (const act of acts) {
				const next = charterEngine.advance(content, state, frozen(act));
				if (next === null) continue;
				expect(next).not.toEqual(state);
				state = frozen(next);
				allowed(state);
				const saved = charterActs.read(JSON.parse(JSON.stringify(act)), (id) => id)!;
				replayed = charterEngine.advance(content, replayed, saved)!;
				expect(replayed).toEqual(state);
			}
		}),
		{ seed: 20_261_125, numRuns: 300 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			charterActs.read(saved, (id) => id);
		}),
		{ seed: 20_261_125 }
	);
});
