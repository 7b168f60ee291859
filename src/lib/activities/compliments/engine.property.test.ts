import fc from 'fast-check';
import { expect, it } from 'vitest';
import { complimentsActs, END, PARTS, RECEIVED, type ComplimentsAct } from './acts';
import { complimentsEngine, optionOf } from './engine';
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
const scene = fc.constantFrom(...content.scenes.map((one) => one.id), 'ailleurs', '__proto__', 'constructor');
const option = fc.constantFrom(
	...content.scenes.flatMap((one) =>
		[...one.facts, ...one.effects, ...(one.endings ?? [])].map(({ id }) => id)
	),
	'toString'
);
const anyAct: fc.Arbitrary<ComplimentsAct> = fc.oneof(
	fc.record({ do: fc.constant('pick' as const), scene, part: fc.constantFrom(...PARTS), option }),
	fc.record({ do: fc.constantFrom('drop' as const, 'gesture' as const, 'words' as const), scene }),
	fc.record({ do: fc.constant('say' as const), text: fc.string({ maxLength: 6 }) }),
	fc.record({ do: fc.constant('go' as const), to: fc.oneof(scene, fc.constantFrom(RECEIVED, END)) })
);

it('never mutates, gives null exactly when nothing changes, and replays to the same state', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
			let state = frozen(complimentsEngine.start(content, 1));
			const applied: ComplimentsAct[] = [];
			for (const act of acts) {
				const next = frozen(complimentsEngine.advance(content, state, act));
				if (!next) continue;
				expect(next).not.toEqual(state);
				// A double click: the same act once more changes nothing.
				expect(complimentsEngine.advance(content, next, act)).toBeNull();
				applied.push(act);
				state = next;
			}
			const again = applied.reduce(
				(one, act) => complimentsEngine.advance(content, one, act)!,
				complimentsEngine.start(content, 1)
			);
			expect(again).toEqual(state);
			for (const [id, built] of Object.entries(state.built)) {
				const known = content.scenes.find((one) => one.id === id)!;
				for (const part of PARTS)
					if (built[part] !== undefined) expect(optionOf(known, part, built[part])).toBeDefined();
				if (built.gesture) expect(known.gesture).toBeDefined();
			}
			expect(complimentsEngine.assess(content, state).status === 'done').toBe(state.at === END);
		}),
		{ seed: 33, numRuns: 300 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			complimentsActs.read(saved, (id) => id);
		}),
		{ seed: 33 }
	);
});
