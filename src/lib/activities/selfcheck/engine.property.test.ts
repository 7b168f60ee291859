import fc from 'fast-check';
import { expect, it } from 'vitest';
import { selfcheckActs, type SelfcheckAct } from './acts';
import { selfcheckEngine as engine } from './engine';
import { sample } from './sample';

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
	return value;
}

const content = frozen(sample.activity.content);
const sentences = content.sentences.map((one) => one.id);
const words = content.words.map((one) => one.id);
const sentence = fc.constantFrom(...sentences, 'constructor', '__proto__');
const anyAct: fc.Arbitrary<SelfcheckAct> = fc.oneof(
	fc.record({ do: fc.constant('place' as const), sentence, word: fc.constantFrom(...words, 'toString') }),
	fc.record({ do: fc.constant('say' as const), sentence, text: fc.string({ maxLength: 4 }) }),
	fc.record({ do: fc.constant('erase' as const), sentence, look: fc.constantFrom('before', 'after') }),
	fc.constantFrom<SelfcheckAct>({ do: 'keep' }, { do: 'look' }, { do: 'compare' })
);

it('holds known words only, never changes a look that is over, and takes no act twice', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
			let state = frozen(engine.start(content, 1));
			let again = engine.start(content, 1);
			for (const act of acts) {
				const next = frozen(engine.advance(content, state, act));
				again = engine.advance(content, again, act) ?? again;
				if (next) {
					expect(engine.advance(content, next, act)).toBeNull();
					if (state.step !== 'before') expect(next.before.at).toEqual(state.before.at);
				}
				state = next ?? state;
				expect(again).toEqual(state);
				for (const { at } of [state.before, state.after]) {
					expect(sentences).toEqual(expect.arrayContaining(Object.keys(at)));
					expect(words).toEqual(expect.arrayContaining(Object.values(at)));
				}
				const now = engine.assess(content, state);
				if (now.status === 'under-way') expect(now.progress.done).toBeLessThan(now.progress.of);
			}
		}),
		{ numRuns: 300, seed: 20 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => void selfcheckActs.read(saved, (id) => id)),
		{ seed: 20 }
	);
});
