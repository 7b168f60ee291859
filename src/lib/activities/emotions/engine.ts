/** The rules of the wheel. No answer is worth more than another, and « Je ne sais pas » ends it as well as any. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { EmotionsAct } from './acts';
import type { EmotionsContent, Family } from './schema';

/** One emotion that was taken, and what was said of it. Authored ids only. */
export interface Felt {
	readonly family: string;
	readonly nuance?: string;
	readonly intensity?: string;
	/** Places of the body, in the order in which they were named. */
	readonly places: readonly string[];
}

export interface EmotionsState {
	/** Several may be there at once, oldest first. */
	readonly felt: readonly Felt[];
	/** The learner's own sentence. */
	readonly said?: string;
	/** `told`: with at least one emotion; `unsure`: « Je ne sais pas ». */
	readonly ended?: 'told' | 'unsure';
}

/** Places of the summary. They never name an emotion: what somebody feels is not shown there. */
export const WHEEL = 'roue';
export const END = 'fin';

export const emotionsEngine: Engine<EmotionsContent, EmotionsState, EmotionsAct> = {
	start: () => ({ felt: [] }),
	advance,
	assess,
	place: (_content, state) => (state.ended ? END : WHEEL)
};

function advance(content: EmotionsContent, state: EmotionsState, act: EmotionsAct): EmotionsState | null {
	if (act.do === 'back') return state.ended ? reopened(state) : null;
	if (state.ended) return null;
	switch (act.do) {
		case 'end':
			return state.felt.length > 0 ? { ...state, ended: 'told' } : null;
		case 'unsure':
			return { ...state, ended: 'unsure' };
		case 'say':
			return say(state, act.text.trim());
		case 'feel':
			return findFamily(content, act.family) && !feltOf(state, act.family)
				? { ...state, felt: [...state.felt, { family: act.family, places: [] }] }
				: null;
		case 'unfeel':
			return feltOf(state, act.family)
				? { ...state, felt: state.felt.filter((one) => one.family !== act.family) }
				: null;
		default:
			return about(content, state, act);
	}
}

/** An act that says more of an emotion that was taken. */
function about(
	content: EmotionsContent,
	state: EmotionsState,
	act: Extract<EmotionsAct, { do: 'name' | 'strength' | 'place' | 'unplace' }>
): EmotionsState | null {
	const family = findFamily(content, act.family);
	const felt = feltOf(state, act.family);
	const said = family && felt && saidMore(content, family, felt, act);
	return said ? { ...state, felt: state.felt.map((one) => (one === felt ? said : one)) } : null;
}

function saidMore(
	content: EmotionsContent,
	family: Family,
	felt: Felt,
	act: Extract<EmotionsAct, { do: 'name' | 'strength' | 'place' | 'unplace' }>
): Felt | null {
	switch (act.do) {
		case 'name':
			return felt.nuance !== act.nuance && has(family.nuances, act.nuance)
				? { ...felt, nuance: act.nuance }
				: null;
		case 'strength':
			return felt.intensity !== act.intensity && has(family.intensities, act.intensity)
				? { ...felt, intensity: act.intensity }
				: null;
		case 'place':
			return !felt.places.includes(act.place) && has(content.body, act.place)
				? { ...felt, places: [...felt.places, act.place] }
				: null;
		case 'unplace':
			return felt.places.includes(act.place)
				? { ...felt, places: felt.places.filter((one) => one !== act.place) }
				: null;
	}
}

function say(state: EmotionsState, text: string): EmotionsState | null {
	if (text === (state.said ?? '')) return null;
	const { said: _said, ...others } = state;
	return text === '' ? others : { ...others, said: text };
}

function reopened(state: EmotionsState): EmotionsState {
	const { ended: _ended, ...others } = state;
	return others;
}

/** What was practised, never what was felt: an assessment may be shown where a feeling may not. */
function assess(_content: EmotionsContent, state: EmotionsState): Assessment {
	if (!state.ended) {
		if (state.felt.length === 0 && state.said === undefined) return { status: 'untouched' };
		return { status: 'under-way', progress: { done: state.felt.length > 0 ? 1 : 0, of: 2 } };
	}
	const practised = [
		state.ended === 'unsure' && 'unsure',
		state.felt.length > 1 && 'several',
		state.felt.some((one) => one.nuance !== undefined) && 'named',
		state.felt.some((one) => one.intensity !== undefined) && 'measured',
		state.felt.some((one) => one.places.length > 0) && 'found-in-the-body'
	];
	const observed = practised.filter((what) => what !== false).map((what) => ({ what, at: WHEEL }));
	return { status: 'done', observed };
}

const has = (list: readonly { readonly id: string }[], id: string) => list.some((one) => one.id === id);

export const findFamily = (content: EmotionsContent, id: string): Family | undefined =>
	content.families.find((one) => one.id === id);

/** What was said of a family, or `undefined` while it was not taken. */
export const feltOf = (state: EmotionsState, family: string): Felt | undefined =>
	state.felt.find((one) => one.family === family);
