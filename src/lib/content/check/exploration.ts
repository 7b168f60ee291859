/**
 * Playing something in every way there is. It knows nothing of what is played: whatever has states and
 * acts can be walked through, once it says when two states have the same future.
 */
export interface Game<State, Act> {
	readonly start: State;
	/** Everything that can be done there, and what comes of it. */
	ways(state: State): readonly { readonly act: Act; readonly to: State }[];
	/** Two states with the same key have the same future: the second one met is left aside. */
	key(state: State): string;
}

/** A state that one can be in, whatever way led there; its place in the exploration is its name. */
export interface Situation<State, Act> {
	readonly state: State;
	readonly ways: readonly { readonly act: Act; readonly to: number }[];
	/** The situations from which one step leads here; the first of them is on a shortest path. */
	readonly before: readonly number[];
}

export interface Exploration<State, Act> {
	/** The first is the start; those nearer to it come first. */
	readonly situations: readonly Situation<State, Act>[];
	/** True when there were more situations than the cap: nothing is then proved. */
	readonly capped: boolean;
}

/** Meets every situation of a game, nearest first, until there is none left or more than `most`. */
export function explore<State, Act>(game: Game<State, Act>, most: number): Exploration<State, Act> {
	const found = new Map<string, number>();
	const situations: { state: State; ways: { act: Act; to: number }[]; before: number[] }[] = [];

	meet(game.start);
	for (let at = 0; at < situations.length; at++) {
		if (situations.length > most) return { situations, capped: true };
		const here = situations[at]!;
		for (const { act, to } of game.ways(here.state)) {
			const there = meet(to);
			here.ways.push({ act, to: there });
			situations[there]!.before.push(at);
		}
	}
	return { situations, capped: false };

	function meet(state: State): number {
		const key = game.key(state);
		const known = found.get(key);
		if (known !== undefined) return known;
		found.set(key, situations.length);
		return situations.push({ state, ways: [], before: [] }) - 1;
	}
}

/**
 * Meets every state of a game, and goes deep before it goes wide: for whoever looks for a few things and
 * stops once they are found, long before everything has been seen.
 */
export function* wander<State, Act>(game: Game<State, Act>): Generator<State> {
	const met = new Set([game.key(game.start)]);
	const waiting = [game.start];
	for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
		yield state;
		for (const { to } of game.ways(state)) {
			const key = game.key(to);
			if (met.has(key)) continue;
			met.add(key);
			waiting.push(to);
		}
	}
}

type Situations<State, Act> = readonly Situation<State, Act>[];

/** The situations of a shortest path from the start to `at`, both included. */
export function shortestPath<State, Act>(situations: Situations<State, Act>, at: number): number[] {
	const path = [at];
	// The start may be come back to, and then has situations before it: it is still the start.
	while (path[0] !== 0) path.unshift(situations[path[0]!]!.before[0]!);
	return path;
}

/** A shortest path onwards from `from` to where `isGoal` holds, both included; none when no way leads there. */
export function pathOnwards<State, Act>(
	situations: Situations<State, Act>,
	from: number,
	isGoal: (at: number) => boolean
): number[] | undefined {
	const cameFrom = new Map<number, number>([[from, from]]);
	for (const at of cameFrom.keys()) {
		if (isGoal(at)) {
			const path = [at];
			while (path[0] !== from) path.unshift(cameFrom.get(path[0]!)!);
			return path;
		}
		for (const { to } of situations[at]!.ways) if (!cameFrom.has(to)) cameFrom.set(to, at);
	}
	return undefined;
}

/** How many steps that count lie between each situation and the nearest goal ahead; `Infinity` where none does. */
export function stepsTo<State, Act>(
	situations: Situations<State, Act>,
	isGoal: (at: number) => boolean,
	/** Whether the step that leads to this situation counts. */
	counts: (at: number) => boolean = () => true
): number[] {
	const steps = situations.map((_, at) => (isGoal(at) ? 0 : Infinity));
	let near = situations.flatMap((_, at) => (steps[at] === 0 ? [at] : []));
	// Nearest first: all that are one step further wait for the next round.
	while (near.length > 0) {
		const further: number[] = [];
		for (let at = near.pop(); at !== undefined; at = near.pop()) {
			const cost = counts(at) ? 1 : 0;
			for (const one of situations[at]!.before) {
				if (steps[one]! <= steps[at]! + cost) continue;
				steps[one] = steps[at]! + cost;
				(cost === 0 ? near : further).push(one);
			}
		}
		near = further;
	}
	return steps;
}
