import fc from 'fast-check';
import { expect, it } from 'vitest';
import { frozen } from '../quiz/frozen';
import { END, rewriteActs, type RewriteAct } from './acts';
import { isWhole, partOn, rewriteEngine } from './engine';
import { sample } from './sample';

const content = frozen(sample.activity.content);
const ids = content.sentences.map((one) => one.id);
const parts = content.sentences.flatMap((one) => one.parts.map((part) => part.id));
const sentence = fc.constantFrom(...ids, ...ids, END, 'nulle-part', '__proto__');

const anyAct: fc.Arbitrary<RewriteAct> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			do: fc.constant('put' as const),
			sentence,
			part: fc.constantFrom(...parts, 'nulle-part', 'constructor')
		})
	},
	{ weight: 3, arbitrary: fc.record({ do: fc.constantFrom('look' as const, 'go' as const), sentence }) },
	{
		weight: 1,
		arbitrary: fc.record({ do: fc.constant('write' as const), sentence, text: fc.string({ maxLength: 8 }) })
	}
);

it('never throws or mutates, keeps each part on its strip, and replays equal', () => {
	fc.assert(
		fc.property(fc.integer(), fc.array(anyAct, { maxLength: 60 }), (seed, acts) => {
			let state = frozen(rewriteEngine.start(content, seed));
			const kept: RewriteAct[] = [];
			for (const act of acts) {
				const next = frozen(rewriteEngine.advance(content, state, act));
				if (!next) continue;
				expect(next).not.toEqual(state);
				expect(rewriteEngine.advance(content, next, act)).toBeNull();
				kept.push(act);
				state = next;
				expect([...ids, END]).toContain(state.at);
				for (const one of content.sentences) {
					const made = state.made[one.id];
					if (!made) continue;
					for (const strip of Object.keys(made.parts)) expect(partOn(one, made, strip)?.strip).toBe(strip);
					if (made.looked) expect(isWhole(content, made)).toBe(true);
				}
			}
			const replayed = kept.reduce(
				(at, act) => {
					const saved: unknown = JSON.parse(JSON.stringify(act));
					return rewriteEngine.advance(
						content,
						at,
						rewriteActs.read(saved, (id) => id)!
					)!;
				},
				rewriteEngine.start(content, seed)
			);
			expect(replayed).toEqual(state);
		}),
		{ numRuns: 200, seed: 23 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(fc.property(fc.anything(), (saved) => void rewriteActs.read(saved, (id) => id)));
});
