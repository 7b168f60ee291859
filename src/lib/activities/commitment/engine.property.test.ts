import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commitmentActs, type CommitmentAct } from './acts';
import { commitmentEngine as engine } from './engine';
import { sample } from './sample';
import { HOWS } from './schema';

function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
	return value;
}

const content = frozen(sample.activity.content);
const text = fc.string({ maxLength: 4 });
const part = fc.constantFrom('when' as const, 'help' as const);
const id = fc.constantFrom(
	...content.commitments.flatMap((one) => [one.id, ...one.smaller.map((step) => step.id)]),
	...content.when.options.map((one) => one.id),
	'constructor',
	'__proto__'
);
const anyAct: fc.Arbitrary<CommitmentAct> = fc.oneof(
	fc.record({ do: fc.constant('choose' as const), commitment: id }),
	fc.record({ do: fc.constant('smaller' as const), step: id }),
	fc.record({ do: fc.constant('write' as const), text }),
	fc.record({ do: fc.constant('pick' as const), part, option: id }),
	fc.record({ do: fc.constant('note' as const), part, text }),
	fc.record({ do: fc.constant('drop' as const), part }),
	fc.record({ do: fc.constant('look' as const), how: fc.constantFrom(...HOWS) }),
	fc.constantFrom<CommitmentAct>({ do: 'take' }, { do: 'erase' })
);

it('holds what it took until it is erased, and takes no act twice but a look back', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 40 }), (acts) => {
			let state = frozen(engine.start(content, 1));
			let again = engine.start(content, 1);
			for (const act of acts) {
				const next = frozen(engine.advance(content, state, act));
				again = engine.advance(content, again, act) ?? again;
				if (next && act.do !== 'look') expect(engine.advance(content, next, act)).toBeNull();
				if (next && state.taken && act.do !== 'erase') expect(next.taken).toBe(true);
				if (next) expect(next.looks.length - state.looks.length).toBe(act.do === 'look' ? 1 : 0);
				state = next ?? state;
				expect(again).toEqual(state);
				if (state.taken) expect(state.what).not.toBeNull();
				const now = engine.assess(content, state);
				if (now.status === 'under-way') expect(now.progress.done).toBeLessThan(now.progress.of);
			}
		}),
		{ numRuns: 300, seed: 20 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => void commitmentActs.read(saved, (one) => one)),
		{ seed: 20 }
	);
});
