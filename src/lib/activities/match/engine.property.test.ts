import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frozen } from '../quiz/frozen';
import { matchActs, type MatchAct } from './acts';
import { cardsOf, inHand, matchEngine } from './engine';
import { sample } from './sample';

const content = frozen(sample.activity.content);
const lefts = content.lefts.map((one) => one.id);

const anyAct: fc.Arbitrary<MatchAct> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constant('lay' as const),
			card: fc.constantFrom(...content.rights.map((one) => one.id), 'nulle-part', '__proto__'),
			copy: fc.integer({ min: 0, max: 3 }),
			left: fc.constantFrom(...lefts, 'nulle-part', 'constructor')
		})
	},
	{ weight: 1, arbitrary: fc.constant<MatchAct>({ do: 'look' }) }
);

it('never throws or mutates, loses or doubles no card, and replays equal', () => {
	fc.assert(
		fc.property(fc.integer(), fc.array(anyAct, { maxLength: 30 }), (seed, acts) => {
			let state = frozen(matchEngine.start(content, seed));
			const kept: MatchAct[] = [];
			for (const act of acts) {
				const next = frozen(matchEngine.advance(content, state, act));
				if (!next) continue;
				expect(next).not.toEqual(state);
				expect(matchEngine.advance(content, next, act)).toBeNull();
				kept.push(act);
				state = next;
				const there = Object.values(state.laid).map(({ card, copy }) => `${card} ${copy}`);
				const all = [...there, ...inHand(content, state).map(({ card, copy }) => `${card} ${copy}`)];
				expect(all.sort()).toEqual(
					cardsOf(content)
						.map(({ card, copy }) => `${card} ${copy}`)
						.sort()
				);
				for (const at of Object.keys(state.laid)) expect(lefts).toContain(at);
			}
			const replayed = kept.reduce(
				(at, act) => {
					const saved: unknown = JSON.parse(JSON.stringify(act));
					return matchEngine.advance(
						content,
						at,
						matchActs.read(saved, (id) => id)!
					)!;
				},
				matchEngine.start(content, seed)
			);
			expect(replayed).toEqual(state);
		}),
		{ numRuns: 200, seed: 21 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(fc.property(fc.anything(), (saved) => void matchActs.read(saved, (id) => id)));
});
