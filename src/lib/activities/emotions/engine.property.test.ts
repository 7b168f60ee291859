import fc from 'fast-check';
import { expect, it } from 'vitest';
import { emotionsActs, type EmotionsAct } from './acts';
import { emotionsEngine } from './engine';
import { sample } from './sample';

/** The same value, frozen all through: an engine that writes in what it is given then throws. */
function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null) {
		Object.values(value).forEach(frozen);
		Object.freeze(value);
	}
	return value;
}

const content = frozen(sample.activity.content);
const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id);
const family = fc.constantFrom(...ids(content.families), 'ennui', '__proto__', 'constructor');
const nuance = fc.constantFrom(...content.families.flatMap((one) => ids(one.nuances)), 'toString');
const intensity = fc.constantFrom(...content.families.flatMap((one) => ids(one.intensities)));
const place = fc.constantFrom(...ids(content.body), 'genou');
const anyAct: fc.Arbitrary<EmotionsAct> = fc.oneof(
	fc.record({ do: fc.constantFrom('feel' as const, 'unfeel' as const), family }),
	fc.record({ do: fc.constant('name' as const), family, nuance }),
	fc.record({ do: fc.constant('strength' as const), family, intensity }),
	fc.record({ do: fc.constantFrom('place' as const, 'unplace' as const), family, place }),
	fc.record({ do: fc.constant('say' as const), text: fc.string({ maxLength: 6 }) }),
	fc.record({ do: fc.constantFrom('end' as const, 'unsure' as const, 'back' as const) })
);

it('never mutates, gives null exactly when nothing changes, and replays to the same state', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
			let state = frozen(emotionsEngine.start(content, 1));
			const applied: EmotionsAct[] = [];
			for (const act of acts) {
				const next = frozen(emotionsEngine.advance(content, state, act));
				if (!next) continue;
				expect(next).not.toEqual(state);
				// A double click: the same act once more changes nothing.
				expect(emotionsEngine.advance(content, next, act)).toBeNull();
				applied.push(act);
				state = next;
			}
			const again = applied.reduce(
				(one, act) => emotionsEngine.advance(content, one, act)!,
				emotionsEngine.start(content, 1)
			);
			expect(again).toEqual(state);
			expect(new Set(state.felt.map((one) => one.family)).size).toBe(state.felt.length);
			for (const felt of state.felt) {
				const known = content.families.find((one) => one.id === felt.family)!;
				if (felt.nuance !== undefined) expect(ids(known.nuances)).toContain(felt.nuance);
				if (felt.intensity !== undefined) expect(ids(known.intensities)).toContain(felt.intensity);
				expect(new Set(felt.places).size).toBe(felt.places.length);
			}
			if (state.ended === 'told') expect(state.felt).not.toEqual([]);
			expect(emotionsEngine.assess(content, state).status === 'done').toBe(state.ended !== undefined);
		}),
		{ seed: 16, numRuns: 300 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			emotionsActs.read(saved, (id) => id);
		}),
		{ seed: 16 }
	);
});
