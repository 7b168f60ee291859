/** The words that were found, with their clues. Which are missing is not told. */
import { made } from '../parts/made';
import type { Recall } from '../parts/recalled';
import { isSolved, type WordgridState } from './engine';
import type { WordgridContent } from './schema';

export const recalled: Recall<WordgridContent, WordgridState> = (content, state) =>
	made([
		{
			rows: content.words
				.filter((word) => isSolved(content, state, word))
				.map(({ clue, word }) => ({ label: clue, lines: [word] }))
		}
	]);
