/** Two ways of one class, side by side: the one that stands, and the one before « Et si… ? ». */
import type { Slide, StagePicture, Text } from '$lib/activities/parts/stage/slides';
import { isRewind, type Entry } from '$lib/domain/entry';
import type { Frame } from '$lib/domain/replay';
import type { Staged, StageAct } from './staged';

/** One knot: what was asked, what the class took, and what each person felt after it. */
export interface Knot {
	/** The same on every way that goes by here in the same manner. */
	readonly id: string;
	/** Id of the option. */
	readonly option: string;
	readonly asked: Text | undefined;
	readonly taken: Text;
	readonly people: StagePicture['people'];
}

export interface Compared {
	/** What both ways have in common, oldest first. */
	readonly common: readonly Knot[];
	/** The way that was left. */
	readonly before: readonly Knot[];
	/** The way that stands. */
	readonly now: readonly Knot[];
}

/** Every option taken along a way, with what came of it. */
export function knotsOf(content: unknown, staged: Staged, { applied, seed }: Frame): readonly Knot[] {
	const knots: Knot[] = [];
	let state = staged.engine.start(content, seed);
	for (const { act } of applied as readonly { readonly act: StageAct }[]) {
		const asked = staged.slides(content, state)[state.slide];
		const next = staged.engine.advance(content, state, act);
		if (next === null) break;
		state = next;
		if (act.do !== 'take' || !asked) continue;
		const knot = knotOf(asked, act.act, staged.slides(content, state));
		if (knot) knots.push(knot);
	}
	return knots;
}

/** The same act, whatever the order of its parts. */
const printOf = (act: unknown): string => JSON.stringify(Object.entries(act as object).sort());

function knotOf({ id, title, options = [] }: Slide, act: unknown, after: readonly Slide[]): Knot | undefined {
	const saved = printOf(act);
	const taken = options.find((one) => printOf(one.act) === saved);
	if (!taken || taken.taken !== undefined) return undefined;
	const people = after[0]?.felt ?? after.find(({ picture }) => picture)?.picture?.people ?? [];
	return { id: `${id} ${saved}`, option: taken.id, asked: title, taken: taken.text, people };
}

/** The entries of each way that was left, the last one first. */
export const leftWays = (entries: readonly Entry[]): readonly (readonly Entry[])[] =>
	entries.flatMap((entry, i) => (isRewind(entry) ? [entries.slice(0, i)] : [])).reverse();

/** @param ways that were left, the last one first @returns nothing where no way was left at a knot */
export function compare(now: readonly Knot[], ways: readonly (readonly Knot[])[]): Compared | undefined {
	for (const way of ways) {
		const differs = way.findIndex(({ id }, i) => now[i]?.id !== id);
		// A way that was only taken back, or that stands further on, has nothing to be compared with.
		if (differs < 0 || now.length <= differs) continue;
		return { common: now.slice(0, differs), before: way.slice(differs), now: now.slice(differs) };
	}
	return undefined;
}

/** What the class took here on the way it left, by id of the option: it is told when the scene is seen again. */
export function takenBefore(now: readonly Knot[], ways: readonly (readonly Knot[])[]): string | undefined {
	const same = ways.find((way) => way.length > now.length && now.every(({ id }, i) => way[i]!.id === id));
	return same?.[now.length]?.option;
}
