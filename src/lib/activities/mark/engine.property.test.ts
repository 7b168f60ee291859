import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markActs, type MarkAct } from './acts';
import { markEngine } from './engine';
import { sample } from './sample';
import { frozen } from './texts';

const content = frozen(structuredClone(sample.activity.content));
const pieces = content.passages.flatMap((one) => one.segments);
const markable = pieces.filter((one) => one.signals).map((one) => one.id);
const known = content.signals.map((one) => one.id);

const segment = fc.constantFrom(...pieces.map((one) => one.id), 'nulle-part', 'constructor', '__proto__');
const signal = fc.constantFrom(...known, 'inconnu', 'toString');
const anyAct: fc.Arbitrary<MarkAct> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({ do: fc.constantFrom('mark' as const, 'unmark' as const), segment, signal })
	},
	{ weight: 1, arbitrary: fc.constant<MarkAct>({ do: 'look' }) }
);
const seeded = { seed: 17, numRuns: 400 };

it('never throws, never writes in what it is given, and gives null exactly when nothing changes', () => {
	fc.assert(
		fc.property(fc.integer(), fc.array(anyAct, { maxLength: 40 }), (seed, acts) => {
			let state = frozen(markEngine.start(content, seed));
			for (const act of acts) {
				const next = frozen(markEngine.advance(content, state, act));
				if (next) expect(next).not.toEqual(state);
				if (next) expect(markEngine.advance(content, next, act)).toBeNull();
				state = next ?? state;
				for (const [id, marks] of Object.entries(state.marks)) {
					expect(markable).toContain(id);
					expect(marks.length).toBeGreaterThan(0);
					expect(new Set(marks).size).toBe(marks.length);
					for (const one of marks) expect(known).toContain(one);
				}
				if (!state.looking) expect(state.second).toEqual([]);
				const assessed = markEngine.assess(content, state);
				if (assessed.status === 'under-way')
					expect(assessed.progress.done).toBeLessThan(assessed.progress.of);
			}
		}),
		seeded
	);
});

it('replays the same acts to the same state, step by step', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
			const through = (list: readonly MarkAct[]) =>
				list.reduce(
					(state, act) => markEngine.advance(content, state, act) ?? state,
					markEngine.start(content, 3)
				);
			for (let kept = 0; kept <= acts.length; kept += 5)
				expect(through(JSON.parse(JSON.stringify(acts.slice(0, kept))))).toEqual(
					through(acts.slice(0, kept))
				);
		}),
		seeded
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			markActs.read(saved, (one) => one);
		}),
		seeded
	);
});
