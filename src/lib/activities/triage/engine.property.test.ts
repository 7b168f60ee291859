import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frozen } from '../quiz/frozen';
import { triageActs, type TriageAct } from './acts';
import { leadOf, outcomeOf, triageEngine } from './engine';
import { sample } from './sample';
import { ANSWERS } from './answers';

const content = frozen(sample.activity.content);
const cases = fc.constantFrom(...content.cases.map(({ id }) => id), 'nulle-part', '__proto__', 'fin');
const questions = fc.constantFrom(...content.tree.map(({ id }) => id), 'constructor');

const anyAct: fc.Arbitrary<TriageAct> = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constant('say' as const),
			case: cases,
			question: questions,
			answer: fc.constantFrom(...ANSWERS)
		})
	},
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('go' as const), case: cases }) },
	{ weight: 1, arbitrary: fc.constant<TriageAct>({ do: 'more' }) }
);

it('never throws or mutates, leads no story to a mediation that is not one, and replays equal', () => {
	fc.assert(
		fc.property(fc.integer(), fc.array(anyAct, { maxLength: 30 }), (seed, acts) => {
			let state = frozen(triageEngine.start(content, seed));
			const kept: TriageAct[] = [];
			for (const act of acts) {
				const next = frozen(triageEngine.advance(content, state, act));
				if (!next) continue;
				expect(next).not.toEqual(state);
				kept.push(act);
				state = next;
				for (const one of content.cases)
					if (outcomeOf(content, state, one) === 'mediation')
						expect(leadOf(content, one), one.id).toBe('mediation');
			}
			const replayed = kept.reduce(
				(at, act) => {
					const saved: unknown = JSON.parse(JSON.stringify(act));
					return triageEngine.advance(
						content,
						at,
						triageActs.read(saved, (id) => id)!
					)!;
				},
				triageEngine.start(content, seed)
			);
			expect(replayed).toEqual(state);
		}),
		{ numRuns: 200, seed: 21 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(fc.property(fc.anything(), (saved) => void triageActs.read(saved, (id) => id)));
});
