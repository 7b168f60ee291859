/** The rules of a scale: one places, talks, places again and compares. No place is the right one. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import { shuffled } from '$lib/domain/random';
import { STEPS, type ScaleAct, type Step } from './acts';
import { reasonsAt, stopsOf } from './line';
import type { ScaleContent, ScaleThing } from './schema';

/** Where things lie and why, by id of thing; one that lies nowhere is absent. */
export interface Placing {
	readonly at: Readonly<Record<string, string>>;
	readonly because: Readonly<Record<string, string>>;
}

/** Where a learner stands. Authored ids only: the language may change in between. */
export interface ScaleState {
	/** Orders the things: the same for this attempt whatever the language. */
	readonly seed: number;
	readonly step: Step;
	/** As it is now. */
	readonly now: Placing;
	/** As it was before the talk; absent until then. */
	readonly before: Placing | undefined;
}

/** The place after the last thing. */
export const END = 'fin';

const NOTHING: Placing = { at: {}, because: {} };

export const scaleEngine: Engine<ScaleContent, ScaleState, ScaleAct> = {
	start: (_content, seed) => ({ seed, step: 'first', now: NOTHING, before: undefined }),
	advance,
	assess,
	place: (content, state) => (state.step === 'compare' ? END : (inHand(content, state)[0]?.id ?? state.step))
};

function advance(content: ScaleContent, state: ScaleState, act: ScaleAct): ScaleState | null {
	if (act.do === 'on') return act.from === state.step ? on(content, state) : null;
	if (state.step !== 'first' && state.step !== 'second') return null;
	const now =
		act.do === 'put'
			? put(content, state, act.thing, act.place)
			: because(content, state, act.thing, act.reason);
	return now && { ...state, now };
}

function put(content: ScaleContent, state: ScaleState, thing: string, place: string): Placing | null {
	const known =
		content.things.some((one) => one.id === thing) && stopsOf(content).some((one) => one.id === place);
	if (!known || placeOf(state.now, thing) === place) return null;
	// A reason was given for the place that the thing leaves.
	const { [thing]: _reason, ...others } = state.now.because;
	return { at: { ...state.now.at, [thing]: place }, because: others };
}

function because(content: ScaleContent, state: ScaleState, thing: string, reason: string): Placing | null {
	const place = placeOf(state.now, thing);
	if (state.now.because[thing] === reason) return null;
	if (!reasonsAt(content, place).some((one) => one.id === reason)) return null;
	return { ...state.now, because: { ...state.now.because, [thing]: reason } };
}

function on(content: ScaleContent, state: ScaleState): ScaleState | null {
	if (inHand(content, state).length > 0) return null;
	const next = STEPS[STEPS.indexOf(state.step) + 1];
	return next ? { ...state, step: next, before: state.before ?? state.now } : null;
}

function assess(content: ScaleContent, state: ScaleState): Assessment {
	if (state.step === 'compare') return { status: 'done', observed: observed(content, state) };
	const placed = Object.keys(state.now.at).length;
	if (placed === 0) return { status: 'untouched' };
	const of = content.things.length + STEPS.length - 1;
	return { status: 'under-way', progress: { done: placed + STEPS.indexOf(state.step), of } };
}

/** Moving and staying are worth the same: both are a second look. */
function observed(content: ScaleContent, state: ScaleState) {
	return [
		...content.things.map(({ id }) => ({ what: hasMoved(state, id) ? 'moved' : 'stayed', at: id })),
		...Object.keys(state.now.because).map((at) => ({ what: 'gave-a-reason', at }))
	];
}

/** Id of the place of a thing, or `undefined` while it lies nowhere. */
export const placeOf = (placing: Placing, thing: string): string | undefined =>
	Object.hasOwn(placing.at, thing) ? placing.at[thing] : undefined;

export const hasMoved = ({ before, now }: Pick<ScaleState, 'before' | 'now'>, thing: string): boolean =>
	before !== undefined && placeOf(before, thing) !== placeOf(now, thing);

/** The things in the order of this attempt. */
export const dealt = (content: ScaleContent, state: Pick<ScaleState, 'seed'>): ScaleThing[] =>
	shuffled(content.things, state.seed);

/** The things that lie nowhere yet. */
export const inHand = (content: ScaleContent, state: ScaleState): ScaleThing[] =>
	dealt(content, state).filter((one) => placeOf(state.now, one.id) === undefined);

/** The things of one place. */
export const thingsAt = (content: ScaleContent, state: ScaleState, place: string): ScaleThing[] =>
	dealt(content, state).filter((one) => placeOf(state.now, one.id) === place);
