/** The rules of looking at oneself twice: a first look is kept, a second is taken later, then both stand side by side. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { Look, SelfcheckAct } from './acts';
import type { Move, SelfcheckContent } from './schema';

/** One look: where one stands, and what one says of it, by id of sentence. */
export interface Seen {
	/** Ids of words. */
	readonly at: Readonly<Record<string, string>>;
	readonly words: Readonly<Record<string, string>>;
}

/** Where a learner stands. */
export interface SelfcheckState {
	readonly step: Look | 'between' | 'compared';
	readonly before: Seen;
	readonly after: Seen;
	/** Acts since something was erased: undoing stops there, or whoever comes next could read it. */
	readonly since: number;
}

const NOTHING: Seen = { at: {}, words: {} };
export const END = 'fin';

export const selfcheckEngine: Engine<SelfcheckContent, SelfcheckState, SelfcheckAct> = {
	start: () => ({ step: 'before', before: NOTHING, after: NOTHING, since: 0 }),
	advance(content, state, act) {
		const next = step(content, state, act);
		return next && { ...next, since: act.do === 'erase' ? 0 : state.since + 1 };
	},
	assess,
	place(content, state) {
		const open = openLook(state);
		const waiting = open && content.sentences.find((one) => wordOf(state[open], one.id) === undefined);
		return waiting?.id ?? END;
	}
};

function step(content: SelfcheckContent, state: SelfcheckState, act: SelfcheckAct): SelfcheckState | null {
	switch (act.do) {
		case 'keep':
			return state.step === 'before' && hasPlaced(state.before) ? { ...state, step: 'between' } : null;
		case 'look':
			return state.step === 'between' ? { ...state, step: 'after' } : null;
		case 'compare':
			return state.step === 'after' && hasPlaced(state.after) ? { ...state, step: 'compared' } : null;
		case 'erase': {
			const seen = state[act.look];
			if (saidOf(seen, act.sentence) === undefined) return null;
			const { [act.sentence]: _erased, ...words } = seen.words;
			return { ...state, [act.look]: { ...seen, words } };
		}
		case 'place':
		case 'say':
			return write(content, state, act);
	}
}

function write(
	content: SelfcheckContent,
	state: SelfcheckState,
	act: SelfcheckAct & { readonly do: 'place' | 'say' }
): SelfcheckState | null {
	const open = openLook(state);
	if (!open || !content.sentences.some((one) => one.id === act.sentence)) return null;
	const seen = state[open];
	if (act.do === 'place') {
		const known = content.words.some((one) => one.id === act.word);
		if (!known || wordOf(seen, act.sentence) === act.word) return null;
		return { ...state, [open]: { ...seen, at: { ...seen.at, [act.sentence]: act.word } } };
	}
	const text = act.text.trim();
	if (text === '' || saidOf(seen, act.sentence) === text) return null;
	return { ...state, [open]: { ...seen, words: { ...seen.words, [act.sentence]: text } } };
}

function assess(content: SelfcheckContent, state: SelfcheckState): Assessment {
	// Where somebody stands, and whether it moved, is not observed.
	if (state.step === 'compared') return { status: 'done', observed: [] };
	const placed = Object.keys(state.before.at).length + Object.keys(state.after.at).length;
	const said = Object.keys(state.before.words).length + Object.keys(state.after.words).length;
	if (placed + said === 0) return { status: 'untouched' };
	return { status: 'under-way', progress: { done: placed, of: content.sentences.length * 2 + 1 } };
}

/** The look in which one can answer now. */
export const openLook = ({ step }: Pick<SelfcheckState, 'step'>): Look | undefined =>
	step === 'before' || step === 'after' ? step : undefined;

/** Id of the word that somebody chose for a sentence. */
export const wordOf = (seen: Seen, sentence: string): string | undefined =>
	Object.hasOwn(seen.at, sentence) ? seen.at[sentence] : undefined;

export const saidOf = (seen: Seen, sentence: string): string | undefined =>
	Object.hasOwn(seen.words, sentence) ? seen.words[sentence] : undefined;

export const hasPlaced = (seen: Seen): boolean => Object.keys(seen.at).length > 0;

/** How a sentence moved from one look to the other; `undefined` when it was not placed twice. */
export function moveOf(content: SelfcheckContent, state: SelfcheckState, sentence: string): Move | undefined {
	const index = (seen: Seen) => content.words.findIndex((one) => one.id === wordOf(seen, sentence));
	const [was, is] = [index(state.before), index(state.after)];
	if (was < 0 || is < 0) return undefined;
	return is === was ? 'same' : is > was ? 'further' : 'back';
}
