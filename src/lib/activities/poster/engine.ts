/** The rules of a poster. Nothing is required: a poster without a word is a poster. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { PosterAct } from './acts';
import { CELLS, LAYOUTS, type Cell } from './layouts';
import { PAIRS } from './papers';
import { isPictogram } from './pictograms';
import type { PosterContent } from './schema';
import type { Image, PosterState } from './state';

export type { PosterState } from './state';

/** More would hide each other. */
export const MOST_IMAGES = 12;

export const posterEngine: Engine<PosterContent, PosterState, PosterAct> = {
	start: () => ({
		slogan: undefined,
		layout: 'banner',
		pair: 'papier',
		styled: false,
		images: [],
		laid: 0,
		ticked: [],
		taken: [],
		ready: false
	}),
	advance,
	assess,
	place: (_content, state) =>
		state.ready ? 'fin' : state.images.length > 0 ? 'images' : state.slogan ? 'slogan' : 'feuille'
};

function advance(content: PosterContent, state: PosterState, act: PosterAct): PosterState | null {
	switch (act.do) {
		case 'take':
			return state.taken.includes(act.as) ? null : { ...state, taken: [...state.taken, act.as] };
		case 'resume':
			return state.ready ? { ...state, ready: false } : null;
		default:
			return state.ready ? null : make(content, state, act);
	}
}

type Making = Exclude<PosterAct, { do: 'take' | 'resume' }>;

function make(content: PosterContent, state: PosterState, act: Making): PosterState | null {
	switch (act.do) {
		case 'begin':
			return begin(content, state, act.starter);
		case 'say':
			return say(content, state, act.text.trim());
		case 'lay': {
			const layout = LAYOUTS.find((one) => one.id === act.layout);
			if (!layout || (layout.id === state.layout && state.styled)) return null;
			return { ...state, layout: layout.id, styled: true };
		}
		case 'colour': {
			const pair = PAIRS.find((one) => one.id === act.pair);
			if (!pair || (pair.id === state.pair && state.styled)) return null;
			return { ...state, pair: pair.id, styled: true };
		}
		case 'tick':
			return state.ticked.includes(act.check) || !content.checks.some((one) => one.id === act.check)
				? null
				: { ...state, ticked: [...state.ticked, act.check] };
		case 'untick':
			return state.ticked.includes(act.check)
				? { ...state, ticked: state.ticked.filter((one) => one !== act.check) }
				: null;
		case 'add':
			return add(state, act.what);
		case 'ready':
			return { ...state, ready: true };
		default:
			return change(state, act);
	}
}

function begin(content: PosterContent, state: PosterState, starter: string): PosterState | null {
	if (!content.starters.some((one) => one.id === starter)) return null;
	if (state.slogan && 'starter' in state.slogan && state.slogan.starter === starter) return null;
	return { ...state, slogan: { starter } };
}

function say(content: PosterContent, state: PosterState, text: string): PosterState | null {
	if (text === sloganOf(content, state)) return null;
	return { ...state, slogan: text === '' ? undefined : { text } };
}

function add(state: PosterState, what: string): PosterState | null {
	if (!isPictogram(what) || state.images.length >= MOST_IMAGES) return null;
	const laid = state.laid + 1;
	const image: Image = { id: `i${laid}`, what, cell: firstFree(state), size: 'middle', turn: 'straight' };
	return { ...state, laid, images: [...state.images, image] };
}

/** The first place where nothing lies, row by row; the middle once all are taken. */
function firstFree(state: PosterState): Cell {
	return CELLS.find((cell) => !state.images.some((image) => image.cell === cell)) ?? 'b2';
}

type Changing = Extract<PosterAct, { image: string }>;

function change(state: PosterState, act: Changing): PosterState | null {
	const image = findImage(state, act.image);
	if (!image) return null;
	const others = state.images.filter((one) => one !== image);
	const as = (changed: Image) => ({
		...state,
		images: state.images.map((one) => (one === image ? changed : one))
	});
	switch (act.do) {
		case 'put': {
			const cell = CELLS.find((one) => one === act.cell);
			return cell && cell !== image.cell ? as({ ...image, cell }) : null;
		}
		case 'size':
			return act.size === image.size ? null : as({ ...image, size: act.size });
		case 'turn':
			return act.turn === image.turn ? null : as({ ...image, turn: act.turn });
		case 'front':
			return state.images.at(-1) === image ? null : { ...state, images: [...others, image] };
		case 'remove':
			return { ...state, images: others };
	}
}

function assess(content: PosterContent, state: PosterState): Assessment {
	if (state.ready || state.taken.length > 0) {
		const checked = state.ticked.map((at) => ({ what: 'looked-again', at }));
		return { status: 'done', observed: [{ what: 'made', at: state.ready ? 'fin' : 'images' }, ...checked] };
	}
	const parts = [state.slogan !== undefined, state.styled, state.images.length > 0, state.ticked.length > 0];
	const done = parts.filter(Boolean).length;
	if (done === 0 && state.laid === 0) return { status: 'untouched' };
	return { status: 'under-way', progress: { done, of: parts.length } };
}

export const findImage = (state: PosterState, id: string): Image | undefined =>
	state.images.find((one) => one.id === id);

/** The words on the poster; '' while there are none. */
export function sloganOf(content: PosterContent, state: PosterState): string {
	if (!state.slogan) return '';
	if ('text' in state.slogan) return state.slogan.text;
	const { starter } = state.slogan;
	return content.starters.find((one) => one.id === starter)?.text ?? '';
}
