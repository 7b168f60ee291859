/** What both grids are laid out from. Everything comes from the words and the seed; nothing is kept in the state. */
import { answerOf } from './answers';

export type Direction = 'across' | 'down' | 'diagonal';

/** One step in each direction: rows, columns. */
export const STEPS: Readonly<Record<Direction, readonly [number, number]>> = {
	across: [0, 1],
	down: [1, 0],
	diagonal: [1, 1]
};

export interface Placed {
	/** Id of the word. */
	readonly id: string;
	readonly answer: string;
	readonly direction: Direction;
	/** Of its first letter, from 0. */
	readonly row: number;
	readonly column: number;
}

export interface Cell {
	readonly row: number;
	readonly column: number;
}

/** The longest answer that a grid of twelve cells holds. */
export const LONGEST = 12;

export interface Answer {
	readonly id: string;
	readonly answer: string;
}

export const answersOf = (words: readonly { readonly id: string; readonly word: string }[]): Answer[] =>
	words.map(({ id, word }) => ({ id, answer: answerOf(word) }));

export function cellsOf({ answer, direction, row, column }: Placed): Cell[] {
	const [down, right] = STEPS[direction];
	return [...answer].map((_, index) => ({ row: row + down * index, column: column + right * index }));
}

/** Seeds of the tries for one layout, in order; those of seed 0 come last, since every content is checked with them. */
export function* triesFrom(seed: number, tries: number): Generator<number> {
	for (const first of seed === 0 ? [0] : [seed, 0])
		for (let one = 0; one < tries; one++) yield (Math.imul(first, 2654435761) + one * 40503) >>> 0;
}
