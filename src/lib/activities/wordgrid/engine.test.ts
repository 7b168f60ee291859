import { describe, expect, it } from 'vitest';
import type { WordgridAct } from './acts';
import { sample as crosswordSample } from './crossword-sample';
import { END, isSolved, wordgridEngine } from './engine';
import { frozen } from './frozen';
import { sample } from './sample';

const search = frozen(sample.activity.content);
const crossword = frozen(crosswordSample.activity.content);
const after = (content: typeof search, acts: readonly WordgridAct[]) =>
	acts.reduce(
		(state, act) => {
			const next = wordgridEngine.advance(content, state, act);
			expect(next, JSON.stringify(act)).not.toBeNull();
			return frozen(next!);
		},
		frozen(wordgridEngine.start(content, 1))
	);
const answer = (word: string, text: string): WordgridAct => ({ do: 'answer', word, text });

describe('a word search', () => {
	const tries = (acts: readonly WordgridAct[], act: WordgridAct) =>
		wordgridEngine.advance(search, after(search, acts), act);

	it('finds each word once, and no word that is not there', () => {
		const found: WordgridAct = { do: 'found', word: 'respect' };
		expect(tries([found], found)).toBeNull();
		expect(tries([], { do: 'found', word: 'constructor' })).toBeNull();
		expect(tries([], answer('respect', 'RESPECT'))).toBeNull();
	});

	it('gives the first letter once, and none of a word that is found', () => {
		const hint: WordgridAct = { do: 'hint', word: 'courage' };
		expect(tries([hint], hint)).toBeNull();
		expect(tries([{ do: 'found', word: 'courage' }], hint)).toBeNull();
	});

	it('holds no cell in its state, and is done with the last word', () => {
		const state = after(search, sample.walks['all-found']!);
		expect(Object.keys(state).sort()).toEqual(['answers', 'found', 'hints', 'seed']);
		expect(wordgridEngine.assess(search, state).status).toBe('done');
		expect(wordgridEngine.place(search, state)).toBe(END);
		expect(wordgridEngine.assess(search, after(search, sample.walks['one-found']!))).toEqual({
			status: 'under-way',
			progress: { done: 1, of: 5 }
		});
	});
});

describe('a crossword', () => {
	const tries = (acts: readonly WordgridAct[], act: WordgridAct) =>
		wordgridEngine.advance(crossword, after(crossword, acts), act);
	const word = (id: string) => crossword.words.find((one) => one.id === id)!;

	it('keeps an answer that does not fit open, and one that fits for good', () => {
		expect(tries([answer('temoin', 'TENOIN')], answer('temoin', 'TEMOIN'))).not.toBeNull();
		expect(tries([answer('temoin', 'TEMOIN')], answer('temoin', 'TENOIN'))).toBeNull();
		expect(tries([answer('temoin', 'TENOIN')], answer('temoin', 'TENOIN'))).toBeNull();
		expect(tries([], answer('droit', 'DROITS'))).toBeNull();
		expect(tries([], { do: 'found', word: 'droit' })).toBeNull();
	});

	it('takes an answer back to nothing', () => {
		const state = after(crossword, [answer('temoin', 'TEN'), answer('temoin', '')]);
		expect(isSolved(crossword, state, word('temoin'))).toBe(false);
	});

	it('gives letters one by one, which fit together with what was typed', () => {
		const hint: WordgridAct = { do: 'hint', word: 'droit' };
		const state = after(crossword, [answer('droit', 'TROIT'), hint]);
		expect(isSolved(crossword, state, word('droit'))).toBe(true);
		expect(wordgridEngine.advance(crossword, state, hint)).toBeNull();
	});

	it('is under way as soon as something was written or given', () => {
		expect(wordgridEngine.assess(crossword, after(crossword, []))).toEqual({ status: 'untouched' });
		const helped = after(crossword, [{ do: 'hint', word: 'droit' }]);
		expect(wordgridEngine.assess(crossword, helped)).toMatchObject({ progress: { done: 0, of: 5 } });
	});
});
