import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordgridActs, type WordgridAct } from './acts';
import { sample as crosswordSample } from './crossword-sample';
import { wordgridEngine } from './engine';
import { frozen } from './frozen';
import { sample } from './sample';
import { answerOf } from './answers';

const contents = [sample, crosswordSample].map((one) => frozen(one.activity.content));

it.each(contents)('never throws or mutates, and replays step by step: $use', (content) => {
	const word = fc.constantFrom(...content.words.map((one) => one.id), 'inconnu', 'constructor', '__proto__');
	const text = fc.constantFrom(...content.words.map((one) => answerOf(one.word)), '', 'A_', 'ZZZZZZZZZZZZ');
	const anyAct: fc.Arbitrary<WordgridAct> = fc.oneof(
		fc.record({ do: fc.constantFrom('found' as const, 'hint' as const), word }),
		fc.record({ do: fc.constant('answer' as const), word, text })
	);
	fc.assert(
		fc.property(fc.nat(1000), fc.array(anyAct, { maxLength: 50 }), (seed, acts) => {
			let state = frozen(wordgridEngine.start(content, seed));
			let again = wordgridEngine.start(content, seed);
			for (const act of acts) {
				const next = frozen(wordgridEngine.advance(content, state, act));
				if (!next) continue;
				expect(next).not.toEqual(state);
				state = next;
				const read = wordgridActs.read(JSON.parse(JSON.stringify(act)), (id) => id)!;
				again = wordgridEngine.advance(content, again, read)!;
				expect(again).toEqual(state);
				const assessed = wordgridEngine.assess(content, state);
				if (assessed.status === 'under-way')
					expect(assessed.progress.done).toBeLessThan(assessed.progress.of);
			}
		}),
		{ numRuns: 200, seed: 23 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(fc.property(fc.anything(), (saved) => void wordgridActs.read(saved, (id) => id)));
});
