import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleActs, STEPS, type ScaleAct } from './acts';
import { scaleEngine, type ScaleState } from './engine';
import { frozen } from './frozen';
import { reasonsAt, stopsOf } from './line';
import { sample } from './sample';
import type { ScaleContent } from './schema';

const named = frozen(sample.activity.content);
const ends: ScaleContent = frozen({ ...named, places: [named.places[0]!, named.places[3]!] });

const thing = fc.constantFrom(...named.things.map((one) => one.id), 'x', '__proto__', 'constructor');
const place = fc.constantFrom(
	...named.places.map((one) => one.id),
	...['presque-debut', 'entre-deux', 'presque-fin', 'toString']
);
const reason = fc.constantFrom('recommence', 'seul', 'danger', 'peur', 'x');
const anyAct: fc.Arbitrary<ScaleAct> = fc.oneof(
	{ weight: 4, arbitrary: fc.record({ do: fc.constant('put' as const), thing, place }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('because' as const), thing, reason }) },
	{ weight: 2, arbitrary: fc.record({ do: fc.constant('on' as const), from: fc.constantFrom(...STEPS) }) }
);

/** What no list of acts may ever lead to. */
function allowed(content: ScaleContent, state: ScaleState): void {
	const stops = stopsOf(content).map((one) => one.id);
	const things = content.things.map((one) => one.id);
	for (const { at, because } of [state.now, state.before ?? state.now]) {
		expect(things).toEqual(expect.arrayContaining(Object.keys(at)));
		expect(stops).toEqual(expect.arrayContaining(Object.values(at)));
		for (const [id, why] of Object.entries(because))
			expect(reasonsAt(content, at[id]).map((one) => one.id)).toContain(why);
	}
	expect(state.before === undefined).toBe(state.step === 'first');
	if (state.step !== 'first') expect(Object.keys(state.now.at)).toHaveLength(things.length);
}

it.each([
	['named places', named],
	['two ends', ends]
])(
	'never throws, never mutates, never leaves the allowed states, and replays step by step: %s',
	(_name, content) => {
		fc.assert(
			fc.property(fc.integer(), fc.array(anyAct, { maxLength: 40 }), (seed, acts) => {
				let state = frozen(scaleEngine.start(content, seed));
				const applied: ScaleAct[] = [];
				for (const act of acts) {
					const next = frozen(scaleEngine.advance(content, state, act));
					if (!next) continue;
					expect(next).not.toEqual(state);
					applied.push(act);
					state = next;
					allowed(content, state);
					// A double click: the same act once more changes nothing.
					expect(scaleEngine.advance(content, state, act)).toBeNull();
					const assessed = scaleEngine.assess(content, state);
					if (assessed.status === 'under-way')
						expect(assessed.progress.done).toBeLessThan(assessed.progress.of);
				}
				const again = applied.reduce(
					(one, act) =>
						scaleEngine.advance(
							content,
							one,
							scaleActs.read(JSON.parse(JSON.stringify(act)), (id) => id)!
						)!,
					scaleEngine.start(content, seed)
				);
				expect(again).toEqual(state);
			}),
			{ numRuns: 300, seed: 20 }
		);
	}
);

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			scaleActs.read(saved, (id) => id);
		}),
		{ seed: 20 }
	);
});
