/** What stands in the fields of a crossword: drafts first, then what was looked at, and letters given as help. */
import type { DraftPort } from '../view';
import type { CrossPlaced, CrosswordLayout } from './crossword-layout';
import { hintsFor, isSolved, typedFor, type WordgridState } from './engine';
import { cellsOf, type Cell } from './layout';
import type { GridWord, WordgridContent } from './schema';
import { answerOf, HOLE, merged } from './answers';

/** As it would be looked at: without the letters given as help, '' where nothing was written. */
export function draftOf(drafts: DraftPort, stands: WordgridState, word: GridWord): string {
	const draft = drafts.text(word.id);
	// A field that was emptied holds a hole: '' would mean that it was never touched.
	return draft === '' ? typedFor(stands, word) : draft.replace(/_+$/, '');
}

export function shownIn(
	content: WordgridContent,
	stands: WordgridState,
	drafts: DraftPort,
	word: GridWord
): string {
	const answer = answerOf(word.word);
	if (isSolved(content, stands, word)) return answer;
	return merged(answer, draftOf(drafts, stands, word), hintsFor(stands, word));
}

/** The words that pass through a cell, with the place of their letter there. */
export const wordsAt = (
	layout: CrosswordLayout,
	{ row, column }: Cell
): { readonly placed: CrossPlaced; readonly index: number }[] =>
	layout.placed.flatMap((placed) => {
		const index = cellsOf(placed).findIndex((one) => one.row === row && one.column === column);
		return index === -1 ? [] : [{ placed, index }];
	});

/** The different letters that its words put in a cell: two where they do not agree yet. */
export const lettersAt = (
	words: readonly { readonly placed: CrossPlaced; readonly index: number }[],
	shown: (id: string) => string
): string[] => [
	...new Set(
		words.map(({ placed, index }) => shown(placed.id)[index] ?? HOLE).filter((letter) => letter !== HOLE)
	)
];
