/** A word grid on paper: the letters to search in, or the empty cells and their clues. */
import { said, type Block, type Note, type SheetOf } from '../parts/sheet/blocks';
import { answerOf } from './answers';
import { crosswordLayout, type CrosswordLayout, type CrossPlaced } from './crossword-layout';
import { answersOf, cellsOf } from './layout';
import type { GridWord, WordgridContent } from './schema';
import { searchLayout } from './search-layout';

/** One grid for everybody; content is checked with this seed among others. */
const SEED = 1;

export const wordgridSheet: SheetOf<WordgridContent> = ({ use, words }) =>
	use === 'search' ? search(words) : crossword(words);

function search(words: readonly GridWord[]) {
	const layout = searchLayout(answersOf(words), SEED);
	const whereOf = ({ id }: GridWord) => layout.placed.find((one) => one.id === id)!;
	return {
		todo: said('searchTodo'),
		blocks: [
			{ block: 'letters', rows: layout.letters },
			{
				block: 'clues',
				clues: words.map((one) => ({ text: said('searchWord', { word: one.word, clue: one.clue }) }))
			}
		] satisfies Block[],
		answers: [
			{
				block: 'notes',
				notes: words.map((one): Note => {
					const { row, column } = whereOf(one);
					return {
						text: said('searchWhere', { word: one.word, row: row + 1, column: column + 1 }),
						more: [one.matters]
					};
				})
			}
		] satisfies Block[]
	};
}

function crossword(words: readonly GridWord[]) {
	const layout = crosswordLayout(answersOf(words), SEED);
	const wordOf = (id: string) => words.find((one) => one.id === id)!;
	const cluesOf = (direction: CrossPlaced['direction']) =>
		layout.placed
			.filter((one) => one.direction === direction)
			.map(({ id, number, answer }) => ({ number, text: wordOf(id).clue, letters: answer.length }));
	return {
		todo: said('crosswordTodo'),
		blocks: [
			{ block: 'crossword', rows: layout.rows, columns: layout.columns, cells: cellsIn(layout) },
			{ block: 'clues', title: said('across'), clues: cluesOf('across') },
			{ block: 'clues', title: said('down'), clues: cluesOf('down') }
		] satisfies Block[],
		answers: [
			{
				block: 'notes',
				notes: layout.placed.map(({ id, number, direction }): Note => ({
					mark: String(number),
					text: said(direction === 'across' ? 'acrossWord' : 'downWord', { word: answerOf(wordOf(id).word) }),
					more: [wordOf(id).matters]
				}))
			}
		] satisfies Block[]
	};
}

/** Each cell once, with the number of the word that begins in it. */
function cellsIn({ placed }: CrosswordLayout) {
	const cells = new Map<string, { row: number; column: number; number?: number }>();
	for (const word of placed)
		cellsOf(word).forEach(({ row, column }, index) => {
			const key = `${row} ${column}`;
			const known = cells.get(key) ?? { row, column };
			cells.set(key, index === 0 ? { ...known, number: word.number } : known);
		});
	return [...cells.values()];
}
