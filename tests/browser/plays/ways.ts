import type { Engine } from '../../../src/lib/domain/engine';
import { shuffled } from '../../../src/lib/domain/random';

interface Story<Content, State, Act> {
	readonly engine: Engine<Content, State, Act>;
	/** The places of the endings, as the engine names them. */
	readonly endings: (content: Content) => readonly string[];
	/** All is over here. */
	readonly isEnded: (content: Content, state: State) => boolean;
	/** All that can be done in a state; not all of it need apply. */
	readonly moves: (content: Content, state: State) => readonly Act[];
	/** Equal for two states that are walked on from only once. */
	readonly key: (state: State) => string;
}

/** A story of more states than this is walked in a part of them: an ending is found long before. */
const MOST_STATES = 20_000;

interface Stop<State, Act> {
	readonly state: State;
	readonly act?: Act;
	readonly before?: Stop<State, Act>;
}

/**
 * The shortest ways to the endings of a story, breadth first over the states of its own engine; of equal ways the
 * seed prefers one. Endings are told apart by their place. Of what was done before, states differ only by what `key`
 * says: a way that asks for more may be missed.
 * @returns the acts to each ending, by its place
 */
export function waysToEndings<Content, State, Act>(
	content: Content,
	{ engine, endings, isEnded, moves, key }: Story<Content, State, Act>,
	seed: number
): ReadonlyMap<string, readonly Act[]> {
	const found = new Map<string, readonly Act[]>();
	const all = endings(content).length;
	const first = engine.start(content, seed);
	const seen = new Set([key(first)]);
	let front: Stop<State, Act>[] = [{ state: first }];
	while (front.length > 0 && found.size < all && seen.size < MOST_STATES) {
		const next: Stop<State, Act>[] = [];
		for (const stop of front) {
			if (isEnded(content, stop.state)) {
				const place = engine.place(content, stop.state);
				if (!found.has(place)) found.set(place, walked(stop));
				continue;
			}
			for (const act of shuffled(moves(content, stop.state), seed)) {
				const state = engine.advance(content, stop.state, act);
				if (state === null) continue;
				const known = key(state);
				if (seen.has(known)) continue;
				seen.add(known);
				next.push({ state, act, before: stop });
			}
		}
		front = next;
	}
	return found;
}

/** The acts that led to a stop, first to last. */
function walked<State, Act>(stop: Stop<State, Act>): Act[] {
	const acts: Act[] = [];
	for (let at: Stop<State, Act> | undefined = stop; at?.act !== undefined; at = at.before)
		acts.unshift(at.act);
	return acts;
}

/** A way on: to one place, or to the first whose condition holds. */
type To = string | readonly { readonly when?: unknown }[] | undefined;

/** Every name that the conditions of these ways ask for: variables, places and choices. */
export function askedBy(ways: readonly To[]): ReadonlySet<string> {
	const found = new Set<string>();
	// A condition is a tree whose names, and whose words, are those.
	const walk = (tree: unknown): void => {
		if (typeof tree === 'string') found.add(tree);
		else if (typeof tree === 'object' && tree !== null)
			for (const [name, part] of Object.entries(tree)) {
				found.add(name);
				walk(part);
			}
	};
	for (const way of ways) if (typeof way !== 'string') way?.forEach(({ when }) => walk(when));
	return found;
}
