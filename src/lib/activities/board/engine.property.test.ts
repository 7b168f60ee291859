import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardActs, NOT_YET, SAYS, type BoardAct } from './acts';
import { sample as cluesSample } from './clues-sample';
import { boardEngine } from './engine';
import { frozen } from './frozen';
import { sample } from './sample';

const bad = ['inconnue', 'constructor', '__proto__', NOT_YET];
const ids = (list: readonly { readonly id: string }[]) =>
	fc.constantFrom(...list.map((one) => one.id), ...bad);

const actsOf: Record<string, fc.Arbitrary<BoardAct>> = {};
const contents = [sample, cluesSample].map((one) => frozen(one.activity.content));
for (const content of contents) {
	if (content.use === 'fresco') {
		const card = ids(content.cards);
		actsOf.fresco = fc.oneof(
			{
				weight: 6,
				arbitrary: fc.record({ do: fc.constant('put' as const), card, column: ids(content.columns) })
			},
			{
				weight: 4,
				arbitrary: fc.record({
					do: fc.constantFrom('link' as const, 'unlink' as const),
					from: card,
					to: card
				})
			},
			fc.record({ do: fc.constant('mend' as const), from: card, to: card, lever: ids(content.levers) }),
			fc.record({ do: fc.constantFrom('ready' as const, 'conclude' as const, 'answer' as const) })
		);
	} else {
		const [clue, hypothesis] = [ids(content.clues), ids(content.hypotheses)];
		actsOf.clues = fc.oneof(
			{ weight: 3, arbitrary: fc.record({ do: fc.constant('open' as const), clue }) },
			{
				weight: 9,
				arbitrary: fc.record({
					do: fc.constant('weigh' as const),
					clue,
					hypothesis,
					says: fc.constantFrom(...SAYS)
				})
			},
			fc.record({ do: fc.constantFrom('think' as const, 'ask' as const, 'unask' as const), hypothesis }),
			{
				weight: 3,
				arbitrary: fc.record({
					do: fc.constantFrom('conclude' as const, 'answer' as const, 'ready' as const)
				})
			}
		);
	}
}

it.each(contents)(
	'never throws or mutates, changes exactly when an act applies, replays: $use',
	(content) => {
		fc.assert(
			fc.property(fc.nat(1000), fc.array(actsOf[content.use]!, { maxLength: 70 }), (seed, acts) => {
				let state = frozen(boardEngine.start(content, seed));
				const applied: BoardAct[] = [];
				const steps: unknown[] = [];
				for (const act of acts) {
					const next = frozen(boardEngine.advance(content, state, act));
					if (!next) continue;
					expect(next).not.toEqual(state);
					// The same act once more changes nothing.
					expect(boardEngine.advance(content, next, act)).toBeNull();
					state = next;
					applied.push(act);
					steps.push(state);
					const assessed = boardEngine.assess(content, state);
					if (assessed.status === 'under-way')
						expect(assessed.progress.done).toBeLessThan(assessed.progress.of);
				}
				let again = boardEngine.start(content, seed);
				for (const [index, act] of applied.entries()) {
					const read = boardActs.read(JSON.parse(JSON.stringify(act)), (id) => id)!;
					again = boardEngine.advance(content, again, read)!;
					expect(again).toEqual(steps[index]);
				}
			}),
			{ numRuns: 200, seed: 17 }
		);
	}
);

it('reads anything at all without throwing', () => {
	fc.assert(fc.property(fc.anything(), (saved) => void boardActs.read(saved, (id) => id)));
});
