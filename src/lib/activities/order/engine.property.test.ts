import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frozen } from '../quiz/frozen';
import { orderActs, type OrderAct } from './acts';
import { isFixed, orderEngine } from './engine';
import { sample } from './sample';

const content = frozen(sample.activity.content);
const ids = content.steps.map((step) => step.id);

const anyAct: fc.Arbitrary<OrderAct> = fc.oneof(
	fc.record({
		do: fc.constant('put' as const),
		step: fc.constantFrom(...ids, 'nulle-part', '__proto__', 'constructor'),
		place: fc.integer({ min: -1, max: 11 })
	}),
	fc.constant<OrderAct>({ do: 'look' })
);

it('never throws or mutates, keeps every step once and the fixed ones in place, and replays equal', () => {
	fc.assert(
		fc.property(fc.integer(), fc.array(anyAct, { maxLength: 30 }), (seed, acts) => {
			let state = frozen(orderEngine.start(content, seed));
			const kept: OrderAct[] = [];
			for (const act of acts) {
				const next = frozen(orderEngine.advance(content, state, act));
				if (!next) continue;
				expect(next).not.toEqual(state);
				expect(orderEngine.advance(content, next, act)).toBeNull();
				kept.push(act);
				state = next;
				expect([...state.order].sort()).toEqual([...ids].sort());
				for (const id of ids) if (isFixed(content, id)) expect(state.order.indexOf(id)).toBe(ids.indexOf(id));
			}
			const replayed = kept.reduce(
				(at, act) => {
					const saved: unknown = JSON.parse(JSON.stringify(act));
					return orderEngine.advance(
						content,
						at,
						orderActs.read(saved, (id) => id)!
					)!;
				},
				orderEngine.start(content, seed)
			);
			expect(replayed).toEqual(state);
		}),
		{ numRuns: 200, seed: 20 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(fc.property(fc.anything(), (saved) => void orderActs.read(saved, (id) => id)));
});
