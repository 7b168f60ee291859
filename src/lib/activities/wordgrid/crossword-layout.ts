/** A crossword: every word across or down, all of them joined, and no two letters side by side by accident. */
import { randomFrom, shuffled } from '$lib/domain/random';
import { cellsOf, LONGEST, triesFrom, type Answer, type Placed } from './layout';

export interface CrossPlaced extends Placed {
	readonly direction: 'across' | 'down';
	/** As it is printed in the corner of its first cell. */
	readonly number: number;
}

export interface CrosswordLayout {
	readonly rows: number;
	readonly columns: number;
	/** In the order of their numbers, across before down. */
	readonly placed: readonly CrossPlaced[];
	/** False: no try joined them all, and the words lie apart. Content is checked not to come to that. */
	readonly whole: boolean;
}

const TRIES = 20;
/** Grids that went well among which the smallest is taken. */
const ENOUGH = 4;

type Word = Omit<CrossPlaced, 'number'>;
/** Letter and directions of each taken cell, by `row column`. */
type Taken = Map<string, { letter: string; across: boolean; down: boolean }>;
const key = (row: number, column: number) => `${row} ${column}`;

export function crosswordLayout(answers: readonly Answer[], seed: number): CrosswordLayout {
	const found: Word[][] = [];
	for (const one of triesFrom(seed, TRIES)) {
		const words = attempt(answers, randomFrom(one));
		if (words && Math.max(...sizeOf(words)) <= LONGEST) found.push(words);
		if (found.length === ENOUGH) break;
	}
	const side = (words: readonly Word[]) => Math.max(...sizeOf(words));
	found.sort((one, other) => side(one) - side(other));
	return found[0] ? numbered(found[0], true) : numbered(apart(answers), false);
}

function attempt(answers: readonly Answer[], next: () => number): Word[] | undefined {
	let waiting = shuffled(answers, Math.floor(next() * 2 ** 32)).sort(
		(one, other) => other.answer.length - one.answer.length
	);
	const taken: Taken = new Map();
	const words: Word[] = [];
	while (waiting.length > 0) {
		const put = waiting.find((one) => {
			const spot = words.length === 0 ? start(one) : bestSpot(taken, words, one, next);
			if (!spot) return false;
			words.push(spot);
			take(taken, spot);
			return true;
		});
		if (!put) return undefined;
		waiting = waiting.filter((one) => one !== put);
	}
	return words;
}

const start = ({ id, answer }: Answer): Word => ({ id, answer, direction: 'across', row: 0, column: 0 });

function take(taken: Taken, word: Word): void {
	cellsOf(word).forEach(({ row, column }, index) => {
		const before = taken.get(key(row, column));
		taken.set(key(row, column), {
			letter: word.answer[index]!,
			across: word.direction === 'across' || before?.across === true,
			down: word.direction === 'down' || before?.down === true
		});
	});
}

/** Among the spots where it crosses, the one that keeps the grid smallest; chance decides between equals. */
function bestSpot(taken: Taken, words: readonly Word[], one: Answer, next: () => number): Word | undefined {
	let best: Word | undefined;
	let least = Infinity;
	for (const crossed of words)
		cellsOf(crossed).forEach((cell, at) => {
			[...one.answer].forEach((letter, index) => {
				if (letter !== crossed.answer[at]) return;
				const down = crossed.direction === 'across';
				const spot: Word = {
					...one,
					direction: down ? 'down' : 'across',
					row: cell.row - (down ? index : 0),
					column: cell.column - (down ? 0 : index)
				};
				if (!fits(taken, spot)) return;
				const [rows, columns] = sizeOf([...words, spot]);
				const cost = Math.max(rows, columns) * 4 + rows + columns + next() * 6;
				if (cost < least) [best, least] = [spot, cost];
			});
		});
	return best;
}

/** Crosses words of the other direction only, and touches nothing else. */
function fits(taken: Taken, word: Word): boolean {
	const across = word.direction === 'across';
	const [down, right] = across ? [0, 1] : [1, 0];
	const at = (row: number, column: number) => taken.get(key(row, column));
	const cells = cellsOf(word);
	const last = cells.at(-1)!;
	if (at(word.row - down, word.column - right) || at(last.row + down, last.column + right)) return false;
	return cells.every(({ row, column }, index) => {
		const here = at(row, column);
		if (here) return here.letter === word.answer[index] && !(across ? here.across : here.down);
		return !at(row - right, column - down) && !at(row + right, column + down);
	});
}

function boundsOf(words: readonly Word[]) {
	let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { row, column, direction, answer } of words) {
		const more = answer.length - 1;
		[top, left] = [Math.min(top, row), Math.min(left, column)];
		bottom = Math.max(bottom, row + (direction === 'down' ? more : 0));
		right = Math.max(right, column + (direction === 'across' ? more : 0));
	}
	return { top, left, rows: bottom - top + 1, columns: right - left + 1 };
}

const sizeOf = (words: readonly Word[]): [number, number] => {
	const { rows, columns } = boundsOf(words);
	return [rows, columns];
};

/** Moved to the corner, in reading order, with the numbers that first cells bear. */
function numbered(words: readonly Word[], whole: boolean): CrosswordLayout {
	const { top, left, rows, columns } = boundsOf(words);
	const moved = words
		.map((word) => ({ ...word, row: word.row - top, column: word.column - left }))
		.sort(
			(one, other) =>
				one.row - other.row || one.column - other.column || one.direction.localeCompare(other.direction)
		);
	const firsts = [...new Set(moved.map(({ row, column }) => key(row, column)))];
	const placed = moved.map((word) => ({ ...word, number: firsts.indexOf(key(word.row, word.column)) + 1 }));
	return { rows, columns, placed, whole };
}

const apart = (answers: readonly Answer[]): Word[] =>
	answers.map((one, index) => ({ ...start(one), row: index * 2 }));
