import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frozen } from '../quiz/frozen';
import { clozeActs, type ClozeAct } from './acts';
import { clozeEngine, dealt, gapsFor, inBank } from './engine';
import { sample } from './sample';

const content = frozen(sample.activity.content);
const gaps = content.gaps.map((one) => one.id);
const tiles = dealt(content, { seed: 1 }).map((one) => one.id);
const gap = fc.constantFrom(...gaps, 'nulle-part', '__proto__');

const anyAct: fc.Arbitrary<ClozeAct> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			do: fc.constant('put' as const),
			tile: fc.constantFrom(...tiles, 'nulle-part', 'toString'),
			gap
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({ do: fc.constant('write' as const), gap, text: fc.string({ maxLength: 8 }) })
	},
	{ weight: 1, arbitrary: fc.constant<ClozeAct>({ do: 'look' }) }
);

it('never throws or mutates, loses or doubles no tile, puts each where it may lie, and replays equal', () => {
	fc.assert(
		fc.property(fc.integer(), fc.array(anyAct, { maxLength: 30 }), (seed, acts) => {
			let state = frozen(clozeEngine.start(content, seed));
			const kept: ClozeAct[] = [];
			for (const act of acts) {
				const next = frozen(clozeEngine.advance(content, state, act));
				if (!next) continue;
				expect(next).not.toEqual(state);
				expect(clozeEngine.advance(content, next, act)).toBeNull();
				kept.push(act);
				state = next;
				const all = [...Object.values(state.filled), ...inBank(content, state).map((one) => one.id)];
				expect(all.sort()).toEqual([...tiles].sort());
				for (const [at, tile] of Object.entries(state.filled))
					expect(gapsFor(content, tile).map((one) => one.id)).toContain(at);
				for (const [at, text] of Object.entries(state.words))
					expect([at, text]).toEqual(['moment', text.trim()]);
			}
			const replayed = kept.reduce(
				(at, act) => {
					const saved: unknown = JSON.parse(JSON.stringify(act));
					return clozeEngine.advance(
						content,
						at,
						clozeActs.read(saved, (id) => id)!
					)!;
				},
				clozeEngine.start(content, seed)
			);
			expect(replayed).toEqual(state);
		}),
		{ numRuns: 200, seed: 22 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(fc.property(fc.anything(), (saved) => void clozeActs.read(saved, (id) => id)));
});
