/** The rules of a text with gaps. One looks at what is filled, and may still fill it otherwise. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { shuffled } from '$lib/domain/random';
import type { ClozeAct } from './acts';
import type { ClozeContent, ClozeGap, Verdict } from './schema';

/** Where a learner stands. Authored ids, and the learner's own words: the language may change in between. */
export interface ClozeState {
	/** Orders the tiles: the same for this attempt whatever the language. */
	readonly seed: number;
	/** Id of the tile in each gap, by id of gap; an empty gap is absent. */
	readonly filled: Readonly<Record<string, string>>;
	/** What was written in each free gap. */
	readonly words: Readonly<Record<string, string>>;
	readonly looking: boolean;
	/** Tiles that were taken out of a gap while the echoes showed, oldest first. */
	readonly before: Readonly<Record<string, readonly string[]>>;
}

export interface Tile {
	readonly id: string;
	readonly text: string;
}

/** The place after the last gap. */
export const END = 'fin';

export const clozeEngine: Engine<ClozeContent, ClozeState, ClozeAct> = {
	start: (_content, seed) => ({ seed, filled: {}, words: {}, looking: false, before: {} }),
	advance,
	assess,
	place: (content, state) => tiled(content).find((gap) => tileIn(state, gap.id) === undefined)?.id ?? END
};

function advance(content: ClozeContent, state: ClozeState, act: ClozeAct): ClozeState | null {
	switch (act.do) {
		case 'put':
			return put(content, state, act.tile, act.gap);
		case 'write':
			return write(content, state, act.gap, act.text.trim());
		case 'look':
			return state.looking || Object.keys(state.filled).length === 0 ? null : { ...state, looking: true };
	}
}

function put(content: ClozeContent, state: ClozeState, tile: string, gap: string): ClozeState | null {
	const from = gapOf(state, tile);
	if (from === gap || !gapsFor(content, tile).some((one) => one.id === gap)) return null;
	const there = tileIn(state, gap);
	const others = Object.entries(state.filled).filter(([id]) => id !== gap && id !== from);
	const next = { ...state, filled: { ...Object.fromEntries(others), [gap]: tile } };
	if (!state.looking) return next;
	const before = { ...state.before };
	if (from !== undefined) before[from] = [...(before[from] ?? []), tile];
	if (there !== undefined) before[gap] = [...(before[gap] ?? []), there];
	return { ...next, before };
}

function write(content: ClozeContent, state: ClozeState, gap: string, text: string): ClozeState | null {
	if (!content.gaps.some((one) => one.id === gap && one.free)) return null;
	if (wordsIn(state, gap) === text) return null;
	const { [gap]: _old, ...others } = state.words;
	return { ...state, words: text === '' ? others : { ...others, [gap]: text } };
}

function assess(content: ClozeContent, state: ClozeState): Assessment {
	if (state.looking)
		return { status: 'done', observed: Object.keys(state.before).map((at) => ({ what: 'second-try', at })) };
	const done = Object.keys(state.filled).length;
	if (done === 0 && Object.keys(state.words).length === 0) return { status: 'untouched' };
	return { status: 'under-way', progress: { done, of: tiled(content).length } };
}

/** The gaps that tiles go into: a free one is never waited for. */
export const tiled = (content: ClozeContent): ClozeGap[] => content.gaps.filter((gap) => gap.tiles);

export const findGap = (content: ClozeContent, id: string): ClozeGap | undefined =>
	content.gaps.find((gap) => gap.id === id);

/** Every tile once, though several gaps share it, in the order in which this attempt deals them. */
export function dealt(content: ClozeContent, state: Pick<ClozeState, 'seed'>): Tile[] {
	const tiles = new Map(
		content.gaps.flatMap((gap) => (gap.tiles ?? []).map(({ id, text }) => [id, { id, text }] as const))
	);
	return shuffled([...tiles.values()], state.seed);
}

/** The gaps that a tile may be put in. */
export const gapsFor = (content: ClozeContent, tile: string): ClozeGap[] =>
	content.gaps.filter((gap) => gap.tiles?.some((one) => one.id === tile));

export const tileIn = (state: ClozeState, gap: string): string | undefined =>
	Object.hasOwn(state.filled, gap) ? state.filled[gap] : undefined;

export const wordsIn = (state: ClozeState, gap: string): string =>
	Object.hasOwn(state.words, gap) ? state.words[gap]! : '';

/** Id of the gap that a tile lies in, or `undefined` while it lies in the bank. */
export const gapOf = (state: ClozeState, tile: string): string | undefined =>
	Object.keys(state.filled).find((gap) => state.filled[gap] === tile);

/** The tiles that lie in no gap. */
export const inBank = (content: ClozeContent, state: ClozeState): Tile[] =>
	dealt(content, state).filter((tile) => gapOf(state, tile.id) === undefined);

/** What stands in a gap now: the tile's text, or the learner's own words; '' while it is empty. */
export function textIn(content: ClozeContent, state: ClozeState, gap: string): string {
	const tile = tileIn(state, gap);
	const found = findGap(content, gap)?.tiles?.find((one) => one.id === tile);
	return found?.text ?? wordsIn(state, gap);
}

/** The echo of what stands in a gap; nothing while it is empty. Own words are never worth anything. */
export function echoOf(
	state: ClozeState,
	gap: ClozeGap
): { readonly verdict?: Verdict; readonly echo: string } | undefined {
	if (gap.free) return wordsIn(state, gap.id) === '' ? undefined : { echo: gap.free.echo };
	return gap.tiles?.find((one) => one.id === tileIn(state, gap.id));
}
