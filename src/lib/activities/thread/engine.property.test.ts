import fc from 'fast-check';
import { expect, it } from 'vitest';
import { threadActs, type ThreadAct } from './acts';
import { isEnded, lines, offered, threadEngine, waiting, type ThreadState } from './engine';
import { sample } from './sample';
import { frozen } from './talk';

const content = frozen(structuredClone(sample.activity.content));
const { start, advance, assess } = threadEngine;

/** Every act that the view would let one do here. */
function possible(state: ThreadState): ThreadAct[] {
	const { beat } = state;
	const [next] = waiting(content, state);
	if (next) return [{ do: 'read', beat, message: next.id }];
	const offers = offered(content, state);
	if (offers.length > 0) return offers.map((one) => ({ do: 'decide', beat, decision: one.id }));
	return isEnded(content, state) ? [] : [{ do: 'next', beat }];
}

/** A walk of at most sixty acts, each drawn among those that are possible. */
function walk(draws: readonly number[]): { acts: ThreadAct[]; states: ThreadState[] } {
	const states = [frozen(start(content, 1))];
	const acts: ThreadAct[] = [];
	for (const draw of draws) {
		const ways = possible(states.at(-1)!);
		if (ways.length === 0) break;
		acts.push(ways[draw % ways.length]!);
		const next = advance(content, states.at(-1)!, acts.at(-1)!);
		expect(next).not.toBeNull();
		states.push(frozen(next!));
	}
	return { acts, states };
}
const draws = fc.array(fc.nat(11), { minLength: 1, maxLength: 60 });
const id = fc.constantFrom(
	...content.beats.flatMap((one) => [
		one.id,
		...(one.messages ?? []).map((it) => it.id),
		...(one.decisions ?? []).map((it) => it.id)
	]),
	'constructor',
	'__proto__'
);
const anyAct = fc.oneof(
	fc.record({ do: fc.constant('read' as const), beat: id, message: id }),
	fc.record({ do: fc.constant('decide' as const), beat: id, decision: id }),
	fc.record({ do: fc.constant('next' as const), beat: id })
);
const seeded = { seed: 41, numRuns: 300 };

it('is possible to go on from everywhere but an ending', () => {
	fc.assert(
		fc.property(draws, (list) => {
			for (const state of walk(list).states)
				expect(possible(state).length === 0).toBe(isEnded(content, state));
		}),
		seeded
	);
});

it('keeps one step for each act, so that going back is replaying fewer of them', () => {
	fc.assert(
		fc.property(draws, fc.nat(), (list, cut) => {
			const { acts, states } = walk(list);
			const kept = cut % (acts.length + 1);
			expect(states[kept]!.path).toHaveLength(kept);
			const again = acts
				.slice(0, kept)
				.reduce((state, act) => advance(content, state, act)!, start(content, 2));
			expect(again).toEqual(states[kept]);
			expect(lines(content, states[kept]!).length).toBeGreaterThan(kept === 0 ? 0 : 1);
		}),
		seeded
	);
});

it('decides what comes by all but the path: an explorer may leave it behind', () => {
	fc.assert(
		fc.property(draws, (list) => {
			for (const state of walk(list).states) {
				const bare = { ...state, path: [] };
				expect(possible(bare)).toEqual(possible(state));
				for (const act of possible(state))
					expect({ ...advance(content, bare, act)!, path: [] }).toEqual({
						...advance(content, state, act)!,
						path: []
					});
			}
		}),
		seeded
	);
});

it('gives null or something new for any act at all, and never writes in what it is given', () => {
	fc.assert(
		fc.property(draws, fc.array(anyAct, { maxLength: 30 }), (list, acts) => {
			let state = walk(list).states.at(-1)!;
			for (const act of acts) {
				const next = advance(content, state, act);
				if (next) expect(next.path).toHaveLength(state.path.length + 1);
				state = frozen(next ?? state);
				const assessed = assess(content, state);
				if (assessed.status === 'under-way')
					expect(assessed.progress.of).toBeGreaterThan(assessed.progress.done);
			}
		}),
		seeded
	);
});

it('reads anything at all without throwing', () => {
	fc.assert(
		fc.property(fc.anything(), (saved) => {
			threadActs.read(saved, (one) => one);
		}),
		seeded
	);
});
