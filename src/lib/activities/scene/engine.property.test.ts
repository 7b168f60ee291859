import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sceneActs, type SceneAct } from './acts';
import { END, sceneEngine, type SceneState } from './engine';
import { frozen } from './frozen';
import { findQuestion, spotsOf } from './questions';
import { sample } from './sample';

const content = frozen(sample.activity.content);
const pictures = content.pictures.map((one) => one.id);

const picture = fc.constantFrom(...pictures, END, '__proto__');
const spot = fc.constantFrom(
	...content.pictures.flatMap((one) => spotsOf(one).map(({ id }) => id)),
	...['theo', 'nour', 'meaning', 'constructor']
);
const ask = fc.constantFrom(
	'feels',
	'word',
	'help',
	'le-corps',
	'ton-regard',
	'le-message',
	'l-effet',
	'toString'
);
const option = fc.constantFrom(
	'gene',
	'calme',
	'boude',
	'attend',
	'silence',
	'mal',
	'bien',
	'banc',
	'adulte',
	'x'
);
const anyAct: fc.Arbitrary<SceneAct> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ do: fc.constant('look' as const), picture, spot }) },
	{
		weight: 4,
		arbitrary: fc.record({
			do: fc.constantFrom('pick' as const, 'drop' as const),
			picture,
			at: spot,
			ask,
			option
		})
	},
	fc.record({ do: fc.constant('say' as const), picture, at: spot, ask, text: fc.string({ maxLength: 8 }) }),
	fc.record({
		do: fc.constant('on' as const),
		picture,
		pass: fc.constantFrom('look' as const, 'think' as const)
	})
);

/** What no list of acts may ever lead to. */
function allowed(state: SceneState): void {
	expect([...pictures, END]).toContain(state.at);
	for (const [id, seen] of Object.entries(state.seen)) {
		const known = spotsOf(content.pictures.find((one) => one.id === id)!).map((one) => one.id);
		expect(known).toEqual(expect.arrayContaining([...seen]));
		expect(new Set(seen).size).toBe(seen.length);
	}
	for (const [key, picked] of Object.entries(state.picked)) {
		const [id, at, ask] = key.split('/') as [string, string, string];
		const question = findQuestion(
			content.pictures.find((one) => one.id === id)!,
			{ at, ask }
		)!;
		expect(question.options.map((one) => one.id)).toEqual(expect.arrayContaining([...picked]));
		expect(new Set(picked).size).toBe(picked.length);
		if (question.take === 'one') expect(picked.length).toBeLessThanOrEqual(1);
	}
	for (const text of Object.values(state.said)) expect(text.trim()).toBe(text);
}

it('never throws, never mutates, never leaves the allowed states, and replays step by step', () => {
	fc.assert(
		fc.property(fc.integer(), fc.array(anyAct, { maxLength: 40 }), (seed, acts) => {
			let state = frozen(sceneEngine.start(content, seed));
			const applied: SceneAct[] = [];
			for (const act of acts) {
				const next = frozen(sceneEngine.advance(content, state, act));
				if (!next) continue;
				expect(next).not.toEqual(state);
				applied.push(act);
				state = next;
				allowed(state);
				// A double click: the same act once more changes nothing.
				expect(sceneEngine.advance(content, state, act)).toBeNull();
				const assessed = sceneEngine.assess(content, state);
				if (assessed.status === 'under-way')
					expect(assessed.progress.done).toBeLessThan(assessed.progress.of);
			}
			const again = applied.reduce(
				(one, act) =>
					sceneEngine.advance(
						content,
						one,
						sceneActs.read(JSON.parse(JSON.stringify(act)), (id) => id)!
					)!,
				sceneEngine.start(content, seed)
			);
			expect(again).toEqual(state);
		}),
		{ numRuns: 300, seed: 20 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			sceneActs.read(saved, (id) => id);
		}),
		{ seed: 20 }
	);
});
