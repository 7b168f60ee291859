import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { numbered, type Entry, type NewEntry } from '$lib/domain/entry';
import { replay } from '$lib/domain/replay';
import { allKinds, frozen } from './registry';

const SEED = 7;

/** A list of acts as a notebook keeps it: through JSON, entry by entry. */
function stored(activity: string, acts: readonly unknown[], seed = SEED): Entry[] {
	const news: NewEntry[] = [
		{ enter: { activity, seed, frame: 0 } },
		...acts.map((act) => ({ frame: 0, act }))
	];
	return JSON.parse(JSON.stringify(numbered(news, -1))) as Entry[];
}

describe.each(allKinds)('$name', ({ id, rules, sample, content, playable, acts }) => {
	const { engine } = playable;
	const { activity, walks } = sample;
	frozen(content);

	it('is the kind that its sample says, and its sample is valid content', () => {
		expect(activity.kind).toBe(id);
		expect(v.safeParse(rules.schema, activity.content).issues).toBeUndefined();
	});

	it('refuses content with a field too many, a field missing, or nothing at all', () => {
		const whole = activity.content as Record<string, unknown>;
		expect(v.is(rules.schema, { ...whole, unheard: 1 })).toBe(false);
		expect(v.is(rules.schema, {})).toBe(false);
		expect(v.is(rules.schema, null)).toBe(false);
		const required = Object.keys(whole).filter((key) => {
			const { [key]: _gone, ...others } = whole;
			return !v.is(rules.schema, others);
		});
		expect(required, 'at least one field cannot be left out').not.toEqual([]);
	});

	it('is about oneself, or may be projected, but never both', () => {
		expect(rules.private && activity.modes.includes('projection')).toBe(false);
	});

	it.each(Object.entries(walks))('replays the walk "%s" whole', (_name, walk) => {
		const { stoppedAt, current } = replay(stored(activity.id, walk), () => playable);
		expect(stoppedAt).toBeUndefined();
		expect(current?.applied).toHaveLength(walk.length);
	});

	it('begins untouched, ends done with its last walk, and says where one stands', () => {
		const at = (walk: readonly unknown[]) => replay(stored(activity.id, walk), () => playable).current!.state;
		expect(engine.assess(content, at([])).status).toBe('untouched');
		const last = at(Object.values(walks).at(-1)!);
		expect(engine.assess(content, last).status).toBe('done');
		for (const walk of Object.values(walks)) expect(engine.place(content, at(walk))).toMatch(/^[a-z0-9/-]+$/);
	});

	it('comes to the same state act by act as by replay, leaves what it is given, and refuses what does not apply', () => {
		const some = fc.array(fc.constantFrom(...acts), { maxLength: 30 });
		fc.assert(
			fc.property(some, fc.integer({ min: 0, max: 2 ** 32 - 1 }), (tried, seed) => {
				let state = frozen(engine.start(content, seed));
				const applied: unknown[] = [];
				for (const act of tried) {
					const next = engine.advance(content, state, frozen(act));
					if (next === null) continue;
					state = frozen(next);
					applied.push(act);
				}
				const replayed = replay(stored(activity.id, applied, seed), () => playable);
				expect(replayed.stoppedAt).toBeUndefined();
				expect(replayed.current!.state).toEqual(state);
				expect(engine.assess(content, replayed.current!.state)).toEqual(engine.assess(content, state));
				// One act more that is refused stops the replay there, and keeps all that came before.
				const refused = acts.find((act) => engine.advance(content, state, act) === null);
				if (refused === undefined) return;
				const stopped = replay(stored(activity.id, [...applied, refused], seed), () => playable);
				expect(stopped.stoppedAt).toBe(applied.length + 1);
				expect(stopped.current!.state).toEqual(state);
			}),
			{ seed: 20_261_125, numRuns: 200 }
		);
	});

	it('never shows progress beyond its end, whatever was done', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 30 }), (tried) => {
				let state = engine.start(content, SEED);
				for (const act of tried) state = engine.advance(content, state, act) ?? state;
				const assessed = engine.assess(content, state);
				if (assessed.status !== 'under-way') return;
				expect(assessed.progress.done).toBeGreaterThanOrEqual(0);
				expect(assessed.progress.done).toBeLessThanOrEqual(assessed.progress.of);
			}),
			{ seed: 20_261_125, numRuns: 200 }
		);
	});

	it('reads nonsense as nothing, and never throws', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (saved) => {
				const act = playable.acts.read(saved, (one) => one);
				const start = engine.start(content, SEED);
				if (act !== null) engine.advance(content, start, act);
			}),
			{ seed: 20_261_125, numRuns: 500 }
		);
		for (const act of acts) {
			const damaged = Object.fromEntries(
				Object.keys(act as object).map((key) => [key, key === 'do' ? 'x' : {}])
			);
			expect(playable.acts.read(damaged, (one) => one)).toBeNull();
		}
	});

	it('asks for the present name of every id that it reads', () => {
		const ids = (value: unknown): string[] =>
			typeof value === 'string'
				? [value]
				: typeof value === 'object' && value
					? Object.values(value).flatMap(ids)
					: [];
		const asked = new Set<string>();
		for (const act of acts) playable.acts.read(act, (one) => (asked.add(one), one));
		const known = new Set(
			ids(
				JSON.parse(
					JSON.stringify(content, (key, value: unknown) =>
						key === 'id' || Array.isArray(value) || typeof value === 'object' ? value : undefined
					)
				)
			)
		);
		const used = acts.flatMap((act) =>
			Object.entries(act as object).flatMap(([key, value]) => (key === 'do' ? [] : ids(value)))
		);
		const missed = used.filter((one) => known.has(one) && !asked.has(one));
		expect(missed, 'ids of the content that `read` does not pass through `rename`').toEqual([]);
	});
});
