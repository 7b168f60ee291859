import fc from 'fast-check';
import { expect, it } from 'vitest';
import { END, quizActs, type QuizAct } from './acts';
import { answerOf, quizEngine, type QuizState } from './engine';
import { sample } from './sample';
import { frozen } from './frozen';

const content = frozen(sample.activity.content);
const places = content.items.map((item) => item.id);
const parts = content.items.flatMap((item) => [
	...item.options.map((option) => option.id),
	...(item.ask === 'truth' ? item.reasons.map((reason) => reason.id) : [])
]);

const item = fc.constantFrom(...places, END, 'nulle-part', 'constructor', '__proto__');
const part = fc.constantFrom(...parts, 'inconnue', 'toString');
const anyAct: fc.Arbitrary<QuizAct> = fc.oneof(
	fc.record({ do: fc.constantFrom('pick' as const, 'drop' as const), item, option: part }),
	fc.record({ do: fc.constant('because' as const), item, reason: part }),
	fc.record({ do: fc.constant('say' as const), item, text: fc.string({ maxLength: 12 }) }),
	fc.record({ do: fc.constantFrom('check' as const, 'again' as const, 'go' as const), item })
);

/** What no list of acts may ever lead to. */
function allowed(state: QuizState): void {
	expect([...places, END]).toContain(state.at);
	for (const id of Object.keys(state.answers)) expect(places).toContain(id);
	for (const { id, ask, options } of content.items) {
		const { picked, reason, open, said, earlier } = answerOf(state, id);
		const known = options.map((option) => option.id);
		for (const one of [...picked, ...earlier.flatMap((before) => before.picked)])
			expect(known).toContain(one);
		expect(new Set(picked).size).toBe(picked.length);
		if (ask !== 'several') expect(picked.length).toBeLessThanOrEqual(1);
		if (open) expect(picked.length).toBeGreaterThan(0);
		expect(reason !== undefined).toBe(ask === 'truth' && open);
		if (said !== undefined) expect([ask, said.trim()]).toEqual(['opinion', said]);
	}
}

it('never throws, never leaves the allowed states, and gives null exactly when nothing changes', () => {
	fc.assert(
		fc.property(fc.integer(), fc.array(anyAct, { maxLength: 40 }), (seed, acts) => {
			let state = frozen(quizEngine.start(content, seed));
			for (const act of acts) {
				const next = frozen(quizEngine.advance(content, state, act));
				if (next) expect(next).not.toEqual(state);
				state = next ?? state;
				allowed(state);
				// A double click: the same act once more changes nothing, or is the other half of nothing.
				if (next) expect(quizEngine.advance(content, state, act)).toBeNull();
				const assessed = quizEngine.assess(content, state);
				if (assessed.status === 'under-way')
					expect(assessed.progress.done).toBeLessThan(assessed.progress.of);
			}
		}),
		{ numRuns: 500 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			quizActs.read(saved, (id) => id);
		})
	);
});
