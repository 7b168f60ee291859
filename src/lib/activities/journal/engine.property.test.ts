import fc from 'fast-check';
import { expect, it } from 'vitest';
import { journalActs, type JournalAct } from './acts';
import { journalEngine as engine } from './engine';
import { sample } from './sample';

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
	return value;
}

const content = frozen(sample.activity.content);
const ids = content.strips.map((one) => one.id);
const strip = fc.constantFrom(...ids, 'nulle-part', 'constructor', '__proto__');
const anyAct: fc.Arbitrary<JournalAct> = fc.oneof(
	fc.record({ do: fc.constant('write' as const), strip, text: fc.string({ maxLength: 6 }) }),
	fc.record({ do: fc.constantFrom('erase' as const, 'go' as const), strip }),
	fc.constant<JournalAct>({ do: 'finish' })
);

it('stays among its strips, holds no empty text, and takes no act twice', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
			let state = frozen(engine.start(content, 1));
			let again = engine.start(content, 1);
			for (const act of acts) {
				const next = frozen(engine.advance(content, state, act));
				again = engine.advance(content, again, act) ?? again;
				if (next) expect(engine.advance(content, next, act)).toBeNull();
				state = next ?? state;
				expect(again).toEqual(state);
				expect(ids).toContain(state.at);
				expect(ids).toEqual(expect.arrayContaining([...Object.keys(state.texts), ...state.seen]));
				for (const text of Object.values(state.texts)) expect(text).toBe(text.trim() || 'something');
				const now = engine.assess(content, state);
				if (now.status === 'under-way') expect(now.progress.done).toBeLessThan(now.progress.of);
			}
		}),
		{ numRuns: 300, seed: 20 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => void journalActs.read(saved, (id) => id)),
		{ seed: 20 }
	);
});
