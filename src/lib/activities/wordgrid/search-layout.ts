/** A word search: every word once, read to the right, down, or down to the right; the rest filled harmlessly. */
import { randomFrom, shuffled } from '$lib/domain/random';
import {
	cellsOf,
	LONGEST,
	STEPS,
	triesFrom,
	type Answer,
	type Cell,
	type Direction,
	type Placed
} from './layout';
import { NEVER } from './never';

export interface SearchLayout {
	/** Cells on each side. */
	readonly size: number;
	/** Letters, row by row. */
	readonly letters: readonly (readonly string[])[];
	readonly placed: readonly Placed[];
	/** False: no try went well, and the words lie one under the other. Content is checked not to come to that. */
	readonly whole: boolean;
}

const TRIES = 40;
const SPOTS = 40;
const SMALLEST = 8;
/** Letters of words for each cell: a grid too full has no room, one too empty is no pleasure. */
const FULLNESS = 0.55;

type Grid = (string | undefined)[][];
const EVERY_WAY: readonly (readonly [number, number])[] = [-1, 0, 1].flatMap((down) =>
	[-1, 0, 1].filter((right) => down !== 0 || right !== 0).map((right) => [down, right] as const)
);

export function searchLayout(answers: readonly Answer[], seed: number): SearchLayout {
	const longest = Math.max(...answers.map(({ answer }) => answer.length), 1);
	const sum = answers.reduce((total, { answer }) => total + answer.length, 0);
	const wanted = Math.max(longest, Math.ceil(Math.sqrt(sum / FULLNESS)), SMALLEST);
	const size = Math.min(wanted, LONGEST);
	// A word that no grid holds is the schema's to refuse: here it has no try at all.
	for (const one of longest > LONGEST ? [] : triesFrom(seed, TRIES)) {
		const next = randomFrom(one);
		const grid: Grid = Array.from({ length: size }, () => Array<string | undefined>(size).fill(undefined));
		const placed = placeAll(grid, answers, next);
		if (!placed || !answers.every(({ answer }) => standsOnce(grid, answer))) continue;
		if (fill(grid, answers, next) && isHarmless(grid, answers))
			return { size, letters: grid as string[][], placed, whole: true };
	}
	return stacked(answers, Math.max(longest, answers.length, SMALLEST));
}

function placeAll(grid: Grid, answers: readonly Answer[], next: () => number): Placed[] | undefined {
	const longestFirst = shuffled(answers, Math.floor(next() * 2 ** 32)).sort(
		(one, other) => other.answer.length - one.answer.length
	);
	const placed: Placed[] = [];
	const directions = shuffled(Object.keys(STEPS) as Direction[], Math.floor(next() * 2 ** 32));
	for (const [turn, { id, answer }] of longestFirst.entries()) {
		// Each direction has its turn; where there is no room that way, any will do.
		const turned = directions[turn % directions.length]!;
		const spot = findSpot(grid, id, answer, [turned], next) ?? findSpot(grid, id, answer, directions, next);
		if (!spot) return undefined;
		cellsOf(spot).forEach(({ row, column }, index) => (grid[row]![column] = answer[index]));
		placed.push(spot);
	}
	return placed;
}

function findSpot(
	grid: Grid,
	id: string,
	answer: string,
	directions: readonly Direction[],
	next: () => number
): Placed | undefined {
	for (let spot = 0; spot < SPOTS; spot++) {
		const direction = directions[Math.floor(next() * directions.length)]!;
		const [down, right] = STEPS[direction];
		const room = grid.length - answer.length + 1;
		const row = Math.floor(next() * (down ? room : grid.length));
		const column = Math.floor(next() * (right ? room : grid.length));
		const placed: Placed = { id, answer, direction, row, column };
		if (
			cellsOf(placed).every((cell, index) => {
				const here = grid[cell.row]?.[cell.column];
				return here === undefined || here === answer[index];
			})
		)
			return placed;
	}
	return undefined;
}

/** Fills what is empty with letters of the words, so that nothing else can be read through a filled cell. */
function fill(grid: Grid, answers: readonly Answer[], next: () => number): boolean {
	const pool = answers.flatMap(({ answer }) => [...answer]);
	const forbidden = [...answers.map(({ answer }) => answer), ...NEVER];
	for (let row = 0; row < grid.length; row++)
		for (let column = 0; column < grid.length; column++) {
			if (grid[row]![column] !== undefined) continue;
			const letter = shuffled(pool, Math.floor(next() * 2 ** 32)).find((one) => {
				grid[row]![column] = one;
				return !forbidden.some((word) => isReadThrough(grid, word, { row, column }));
			});
			if (letter === undefined) return false;
		}
	return true;
}

/** The word can be read, in any of eight ways, through this cell. */
function isReadThrough(grid: Grid, word: string, { row, column }: Cell): boolean {
	for (let index = 0; index < word.length; index++) {
		if (word[index] !== grid[row]![column]) continue;
		for (const [down, right] of EVERY_WAY)
			if (isReadFrom(grid, word, row - down * index, column - right * index, down, right)) return true;
	}
	return false;
}

function isReadFrom(grid: Grid, word: string, row: number, column: number, down: number, right: number) {
	for (let index = 0; index < word.length; index++)
		if (grid[row + down * index]?.[column + right * index] !== word[index]) return false;
	return true;
}

/** How often a word can be read in the whole grid, in any of eight ways. */
export function timesRead(grid: Grid | SearchLayout['letters'], word: string): number {
	let times = 0;
	for (let row = 0; row < grid.length; row++)
		for (let column = 0; column < grid[row]!.length; column++)
			for (const [down, right] of EVERY_WAY)
				if (isReadFrom(grid as Grid, word, row, column, down, right)) times++;
	return times;
}

const standsOnce = (grid: Grid, word: string) =>
	timesRead(grid, word) === ([...word].reverse().join('') === word ? 2 : 1);

/** Two words side by side spell nothing either: what is read stands within one word, and cannot be helped. */
const isHarmless = (grid: Grid, answers: readonly Answer[]) =>
	NEVER.every(
		(rude) =>
			timesRead(grid, rude) === answers.reduce((sum, { answer }) => sum + timesRead([[...answer]], rude), 0)
	);

function stacked(answers: readonly Answer[], size: number): SearchLayout {
	const placed = answers.map(({ id, answer }, row): Placed => ({
		id,
		answer,
		direction: 'across',
		row,
		column: 0
	}));
	const letters = Array.from({ length: size }, (_, row) =>
		Array.from({ length: size }, (_, column) => answers[row]?.answer[column] ?? answers[0]?.answer[0] ?? 'A')
	);
	return { size, letters, placed, whole: false };
}

/** The word whose first and last letters these are, in either order. */
export function wordBetween({ placed }: SearchLayout, one: Cell, other: Cell): Placed | undefined {
	return placed.find((word) => {
		const cells = cellsOf(word);
		const [first, last] = [cells[0]!, cells.at(-1)!];
		return (isSame(first, one) && isSame(last, other)) || (isSame(first, other) && isSame(last, one));
	});
}

export const isSame = (one: Cell, other: Cell) => one.row === other.row && one.column === other.column;
