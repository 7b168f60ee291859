import fc from 'fast-check';
import { expect, it } from 'vitest';
import { AGES, CUTS, HOWS, PILES, trailActs, type TrailAct } from './acts';
import { drawn } from './drawn';
import { cardOf, squaresOf, trailEngine, type TrailState } from './engine';
import { sample } from './sample';
import { trailStage } from './stage';

const { content } = sample.activity;
const square = fc.integer({ min: 0, max: 5 });
const knot = fc.constantFrom('automne', 'hiver', '__proto__');
const anyAct: fc.Arbitrary<TrailAct> = fc.oneof(
	fc.record({ do: fc.constant('age' as const), age: fc.constantFrom(...AGES) }),
	fc.record({ do: fc.constant('teams' as const), teams: fc.integer({ min: 0, max: 5 }) }),
	fc.record({ do: fc.constant('cut' as const), at: fc.constantFrom(...CUTS) }),
	fc.record({ do: fc.constant('pile' as const), square, pile: fc.constantFrom(...PILES) }),
	fc.record({ do: fc.constant('answer' as const), square, how: fc.constantFrom(...HOWS) }),
	fc.record({ do: fc.constant('on' as const), square }),
	fc.record({
		do: fc.constant('thing' as const),
		knot,
		thing: fc.constantFrom('gateau', 'fruits', 'constructor')
	}),
	fc.record({ do: fc.constant('way' as const), knot, to: fc.constantFrom('on' as const, 'end' as const) })
);

/** What no list of acts may ever lead to. */
function allowed(state: TrailState): void {
	const cards = state.played.map(({ card }) => card);
	expect(new Set(cards).size).toBe(cards.length);
	expect(cards.length).toBeLessThanOrEqual(squaresOf(content).length);
	if (state.step === 'card' || state.step === 'ideas') expect(cardOf(content, state)).toBeDefined();
	expect(trailStage(content, state).length).toBeGreaterThan(0);
	const { at, stops } = drawn(content, state);
	expect(at).toBeLessThan(stops.length);
}

it('never throws or leaves what is allowed, goes only forward, and replays to the same game', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 60 }), fc.nat(), (acts, seed) => {
			let state = trailEngine.start(content, seed);
			const stood: TrailAct[] = [];
			for (const act of acts) {
				const next = trailEngine.advance(content, state, act);
				if (!next) continue;
				expect(next.played.length).toBeGreaterThanOrEqual(state.played.length);
				state = next;
				stood.push(act);
				allowed(state);
			}
			const saved = JSON.parse(JSON.stringify(stood)) as unknown[];
			const again = saved.reduce<TrailState>(
				(before, act) =>
					trailEngine.advance(
						content,
						before,
						trailActs.read(act, (id) => id)!
					)!,
				trailEngine.start(content, seed)
			);
			expect(again).toEqual(state);
		})
	);
});

it('comes to the end whatever a class does, in as many cards as there are squares at most', () => {
	fc.assert(
		fc.property(fc.infiniteStream(fc.nat()), fc.nat(), (chance, seed) => {
			let state = trailEngine.start(content, seed);
			const pick = <T>(list: readonly T[]) => list[(chance.next().value ?? 0) % list.length]!;
			for (let turns = 0; state.step !== 'end'; turns++) {
				expect(turns).toBeLessThan(4 * squaresOf(content).length);
				const slide = trailStage(content, state).at(-1)!;
				const act = slide.options ? pick(slide.options).act : slide.on!;
				state = trailEngine.advance(content, state, act)!;
			}
		})
	);
});
