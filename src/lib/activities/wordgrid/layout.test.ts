import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { crosswordLayout, type CrosswordLayout } from './crossword-layout';
import { answersOf, cellsOf, type Answer } from './layout';
import { NEVER } from './never';
import { sample } from './sample';
import { sample as crosswordSample } from './crossword-sample';
import { searchLayout, timesRead, wordBetween } from './search-layout';

// A hundred grids take a second; on a busy machine, ten.
vi.setConfig({ testTimeout: 60_000 });

const searched = answersOf(sample.activity.content.words);
const crossed = answersOf(crosswordSample.activity.content.words);
const SEEDS = Array.from({ length: 100 }, (_, seed) => seed);

describe('a word search', () => {
	it('hides every word once, in a grid of 8 to 12, for a hundred seeds', () => {
		for (const seed of SEEDS) {
			const { size, letters, placed, whole } = searchLayout(searched, seed);
			expect(whole).toBe(true);
			expect(size).toBeGreaterThanOrEqual(8);
			expect(size).toBeLessThanOrEqual(12);
			expect(placed.map((one) => one.id).sort()).toEqual(searched.map((one) => one.id).sort());
			for (const one of placed) {
				const read = cellsOf(one).map(({ row, column }) => letters[row]![column]);
				expect(read.join('')).toBe(one.answer);
				expect(timesRead(letters, one.answer)).toBe(1);
			}
		}
	});

	it('fills with letters of the words only, and spells nothing rude by chance', () => {
		const known = new Set(searched.flatMap(({ answer }) => [...answer]));
		const inWords = (rude: string) => searched.some(({ answer }) => answer.includes(rude));
		for (const seed of SEEDS) {
			const { letters } = searchLayout(searched, seed);
			expect(letters.flat().filter((one) => !known.has(one))).toEqual([]);
			for (const rude of NEVER.filter((one) => !inWords(one))) expect(timesRead(letters, rude)).toBe(0);
		}
	});

	it('is the same for the same seed, and another for another', () => {
		expect(searchLayout(searched, 5)).toEqual(searchLayout(searched, 5));
		expect(searchLayout(searched, 5).letters).not.toEqual(searchLayout(searched, 6).letters);
	});

	it('knows a word by its two ends, whichever is pressed first', () => {
		const layout = searchLayout(searched, 1);
		const [one] = layout.placed;
		const [first, last] = [cellsOf(one!)[0]!, cellsOf(one!).at(-1)!];
		expect(wordBetween(layout, first, last)).toBe(one);
		expect(wordBetween(layout, last, first)).toBe(one);
		expect(wordBetween(layout, first, first)).toBeUndefined();
	});
});

/** Every run of two letters or more that can be read across or down. */
function runsOf({ placed, rows, columns }: CrosswordLayout): string[] {
	const grid = Array.from({ length: rows }, () => Array<string>(columns).fill(' '));
	for (const one of placed)
		cellsOf(one).forEach(({ row, column }, index) => (grid[row]![column] = one.answer[index]!));
	const lines = [...grid, ...grid[0]!.map((_, column) => grid.map((row) => row[column]!))];
	return lines.flatMap((line) => line.join('').split(/ +/)).filter((run) => run.length > 1);
}

const joined = ({ placed }: CrosswordLayout): boolean => {
	const keysOf = (index: number) => cellsOf(placed[index]!).map(({ row, column }) => `${row} ${column}`);
	const reached = new Set([0]);
	for (let before = 0; before !== reached.size;) {
		before = reached.size;
		const cells = new Set([...reached].flatMap(keysOf));
		placed.forEach((_, index) => keysOf(index).some((one) => cells.has(one)) && reached.add(index));
	}
	return reached.size === placed.length;
};

describe('a crossword', () => {
	it('joins all its words, and reads no other, for a hundred seeds', () => {
		for (const seed of SEEDS) {
			const layout = crosswordLayout(crossed, seed);
			expect(layout.whole).toBe(true);
			expect(Math.max(layout.rows, layout.columns)).toBeLessThanOrEqual(12);
			expect(runsOf(layout).sort()).toEqual(crossed.map((one) => one.answer).sort());
			expect(joined(layout)).toBe(true);
		}
	});

	it('numbers first cells in reading order, one number for two words that start together', () => {
		const { placed } = crosswordLayout(crossed, 3);
		expect(placed.map((one) => one.number)).toEqual(placed.map((one) => one.number).sort((a, b) => a - b));
		const starts = new Set(placed.map(({ row, column }) => `${row} ${column}`));
		expect(new Set(placed.map((one) => one.number)).size).toBe(starts.size);
	});

	it('is the same for the same seed', () => {
		expect(crosswordLayout(crossed, 9)).toEqual(crosswordLayout(crossed, 9));
	});
});

it('never throws and always places every word, whatever the words', () => {
	const letter = fc.constantFrom(...'ABEOSTZ');
	const answers = fc
		.array(fc.array(letter, { minLength: 3, maxLength: 12 }), { minLength: 1, maxLength: 12 })
		.map((list): Answer[] => list.map((one, index) => ({ id: `m-${index}`, answer: one.join('') })));
	fc.assert(
		fc.property(answers, fc.nat(), (list, seed) => {
			expect(searchLayout(list, seed).placed).toHaveLength(list.length);
			expect(crosswordLayout(list, seed).placed).toHaveLength(list.length);
		}),
		{ numRuns: 12, seed: 5 }
	);
});
