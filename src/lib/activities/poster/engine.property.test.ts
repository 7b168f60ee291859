import fc from 'fast-check';
import { expect, it } from 'vitest';
import { posterActs, type PosterAct } from './acts';
import { MOST_IMAGES, posterEngine, type PosterState } from './engine';
import { CELLS, LAYOUTS } from './layouts';
import { PAIRS } from './papers';
import { PICTOGRAM_IDS } from './pictograms';
import { sample } from './sample';
import { SIZES, TURNS } from './state';

/** Frozen all through: an engine that writes in what it is given then throws. */
function frozen<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		Object.values(value).forEach(frozen);
	}
	return value;
}

const content = frozen(sample.activity.content);
const odd = ['inconnu', 'constructor', '__proto__'];
const image = fc.constantFrom('i1', 'i2', 'i3', 'i14', ...odd);
const anyAct: fc.Arbitrary<PosterAct> = fc.oneof(
	fc.record({ do: fc.constant('begin' as const), starter: fc.constantFrom('place', 'parler', ...odd) }),
	fc.record({ do: fc.constant('say' as const), text: fc.string({ maxLength: 80 }) }),
	fc.record({
		do: fc.constant('lay' as const),
		layout: fc.constantFrom(...LAYOUTS.map((one) => one.id), ...odd)
	}),
	fc.record({
		do: fc.constant('colour' as const),
		pair: fc.constantFrom(...PAIRS.map((one) => one.id), ...odd)
	}),
	fc.record({ do: fc.constant('add' as const), what: fc.constantFrom(...PICTOGRAM_IDS, ...odd) }),
	fc.record({ do: fc.constant('put' as const), image, cell: fc.constantFrom(...CELLS, ...odd) }),
	fc.record({ do: fc.constant('size' as const), image, size: fc.constantFrom(...SIZES) }),
	fc.record({ do: fc.constant('turn' as const), image, turn: fc.constantFrom(...TURNS) }),
	fc.record({ do: fc.constantFrom('front' as const, 'remove' as const), image }),
	fc.record({
		do: fc.constantFrom('tick' as const, 'untick' as const),
		check: fc.constantFrom('geste', ...odd)
	}),
	fc.record({ do: fc.constant('take' as const), as: fc.constantFrom('print' as const, 'image' as const) }),
	fc.record({ do: fc.constantFrom('ready' as const, 'resume' as const) })
);

/** What no list of acts may ever lead to. */
function allowed(state: PosterState): void {
	const ids = state.images.map((one) => one.id);
	expect(new Set(ids).size).toBe(ids.length);
	expect(ids.length).toBeLessThanOrEqual(MOST_IMAGES);
	expect(state.laid).toBeGreaterThanOrEqual(ids.length);
	for (const one of state.images) {
		expect(PICTOGRAM_IDS).toContain(one.what);
		expect(CELLS).toContain(one.cell);
	}
	expect(new Set(state.ticked).size).toBe(state.ticked.length);
	if (state.slogan && 'text' in state.slogan) expect(state.slogan.text).toBe(state.slogan.text.trim());
}

it('never throws, mutates or leaves the allowed states, and comes to the same poster from what was saved', () => {
	fc.assert(
		fc.property(fc.array(anyAct, { maxLength: 60 }), (acts) => {
			let state = frozen(posterEngine.start(content, 7));
			let replayed = posterEngine.start(content, 7);
			for (const act of acts) {
				const next = posterEngine.advance(content, state, frozen(act));
				if (next === null) continue;
				expect(next).not.toEqual(state);
				state = frozen(next);
				allowed(state);
				const saved = posterActs.read(JSON.parse(JSON.stringify(act)), (id) => id)!;
				replayed = posterEngine.advance(content, replayed, saved)!;
				expect(replayed).toEqual(state);
			}
		}),
		{ seed: 20_261_125, numRuns: 300 }
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			posterActs.read(saved, (id) => id);
		}),
		{ seed: 20_261_125 }
	);
});
