import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calmActs, type CalmAct } from './acts';
import { calmEngine } from './engine';
import { sample } from './sample';

/** The same value, frozen all through: an engine that writes in what it is given then throws. */
function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) {
		Object.values(value).forEach(frozen);
		Object.freeze(value);
	}
	return value;
}

const content = frozen(sample.activity.content);
const exercise = fc.constantFrom(
	...content.exercises.map((one) => one.id),
	'courir',
	'__proto__',
	'constructor'
);
const anyAct: fc.Arbitrary<CalmAct> = fc.oneof(
	fc.record({
		do: fc.constantFrom('try' as const, 'stop' as const, 'helped' as const, 'did-not-help' as const),
		exercise
	}),
	fc.record({ do: fc.constant('end' as const) })
);

it('never mutates, gives null exactly when nothing changes, and replays to the same state', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
			let state = frozen(calmEngine.start(content, 1));
			const applied: CalmAct[] = [];
			for (const act of acts) {
				const next = frozen(calmEngine.advance(content, state, act));
				if (!next) continue;
				expect(next).not.toEqual(state);
				// A double click: the same act once more changes nothing.
				expect(calmEngine.advance(content, next, act)).toBeNull();
				applied.push(act);
				state = next;
			}
			const again = applied.reduce(
				(one, act) => calmEngine.advance(content, one, act)!,
				calmEngine.start(content, 1)
			);
			expect(again).toEqual(state);
			const known = content.exercises.map((one) => one.id);
			for (const id of state.tried) expect(known).toContain(id);
			expect(new Set(state.tried).size).toBe(state.tried.length);
			for (const id of Object.keys(state.said)) expect(state.tried).toContain(id);
			if (state.now !== undefined) expect(state.tried.at(-1)).toBe(state.now);
			if (state.ended) expect(state.now).toBeUndefined();
			expect(calmEngine.assess(content, state).status === 'done').toBe(state.ended);
		}),
		{ seed: 17, numRuns: 300 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			calmActs.read(saved, (id) => id);
		}),
		{ seed: 17 }
	);
});
