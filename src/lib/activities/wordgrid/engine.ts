/** The rules of a word grid. The grid itself is reckoned from the words and the seed wherever it is needed. */
import type { Assessment } from '$lib/domain/assessment';
import type { Engine } from '$lib/domain/engine';
import type { WordgridAct } from './acts';
import type { GridWord, WordgridContent } from './schema';
import { answerOf, merged } from './answers';

/** Where a learner stands, by ids of words. */
export interface WordgridState {
	/** Lays out the grid. */
	readonly seed: number;
	/** Words of a search that were found, in that order. */
	readonly found: readonly string[];
	/** Answers of a crossword as they were last looked at. */
	readonly answers: Readonly<Record<string, string>>;
	/** How many letters were given for a word. */
	readonly hints: Readonly<Record<string, number>>;
}

/** The place after the last word. */
export const END = 'fin';

export const wordgridEngine: Engine<WordgridContent, WordgridState, WordgridAct> = {
	start: (_content, seed) => ({ seed, found: [], answers: {}, hints: {} }),
	advance(content, state, act) {
		const word = content.words.find((one) => one.id === act.word);
		if (!word || isSolved(content, state, word)) return null;
		switch (act.do) {
			case 'found':
				return content.use === 'search' ? { ...state, found: [...state.found, word.id] } : null;
			case 'answer': {
				if (content.use !== 'crossword' || act.text.length > answerOf(word.word).length) return null;
				if (typedFor(state, word) === act.text) return null;
				return { ...state, answers: { ...state.answers, [word.id]: act.text } };
			}
			case 'hint': {
				const given = hintsFor(state, word);
				// In a search one letter shows where to begin; a crossword may be given letter by letter.
				if (content.use === 'search' && given > 0) return null;
				return { ...state, hints: { ...state.hints, [word.id]: given + 1 } };
			}
		}
	},
	assess(content, state): Assessment {
		const solved = content.words.filter((one) => isSolved(content, state, one));
		if (solved.length === content.words.length)
			return { status: 'done', observed: solved.map((one) => ({ what: 'word', at: one.id })) };
		const began = [state.answers, state.hints].some((one) => Object.keys(one).length > 0);
		if (solved.length === 0 && !began) return { status: 'untouched' };
		return { status: 'under-way', progress: { done: solved.length, of: content.words.length } };
	},
	place: (content, state) => content.words.find((one) => !isSolved(content, state, one))?.id ?? END
};

export const hintsFor = (state: WordgridState, word: GridWord): number =>
	Object.hasOwn(state.hints, word.id) ? state.hints[word.id]! : 0;

/** What was last looked at, without the letters given as help; '' before that. */
export const typedFor = (state: WordgridState, word: GridWord): string =>
	Object.hasOwn(state.answers, word.id) ? state.answers[word.id]! : '';

/** Found, or all its letters fit. */
export function isSolved(content: WordgridContent, state: WordgridState, word: GridWord): boolean {
	if (content.use === 'search') return state.found.includes(word.id);
	const answer = answerOf(word.word);
	return merged(answer, typedFor(state, word), hintsFor(state, word)) === answer;
}
