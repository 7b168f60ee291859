import fc from 'fast-check';
import { expect, it } from 'vitest';
import { circleActs, type CircleAct } from './acts';
import { circleEngine as engine } from './engine';
import { isSame, isThere } from './people';
import { sample } from './sample';

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
	return value;
}

const content = frozen(sample.activity.content);
const branch = fc.constantFrom(...content.branches.map((one) => one.id), 'constructor', '__proto__');
const role = fc.constantFrom(...content.branches.flatMap((one) => one.roles.map(({ id }) => id)), 'toString');
const text = fc.string({ maxLength: 4 });
const anyAct: fc.Arbitrary<CircleAct> = fc.oneof(
	fc.record({ do: fc.constantFrom('choose' as const, 'drop' as const), branch, role }),
	fc.record({ do: fc.constantFrom('first' as const, 'next' as const), branch, role }),
	fc.record({ do: fc.constantFrom('first' as const, 'next' as const, 'erase' as const), branch }),
	fc.record({ do: fc.constant('write' as const), branch, text }),
	fc.record({ do: fc.constant('say' as const), sentence: fc.constantFrom('cinq-minutes', 'inconnue') }),
	fc.record({ do: fc.constant('tell' as const), text }),
	fc.constantFrom<CircleAct>({ do: 'untell' }, { do: 'finish' }, { do: 'clear' })
);

it('plans only with people who are there, two different ones, and takes no act twice', () => {
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
				for (const who of [state.first, state.next]) if (who) expect(isThere(content, state, who)).toBe(true);
				if (state.next) expect(isSame(state.first, state.next)).toBe(false);
				const now = engine.assess(content, state);
				if (now.status === 'under-way') expect(now.progress.done).toBeLessThan(now.progress.of);
			}
		}),
		{ numRuns: 300, seed: 20 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => void circleActs.read(saved, (id) => id)),
		{ seed: 20 }
	);
});
