/**
 * Sets a slogan in its box. Letters are measured by a table and not by the page: the same lines stand on the
 * screen, in print and in the image, and a wider font of the device still fits.
 */
import type { Box } from './layouts';

export interface SetText {
	readonly size: number;
	readonly lines: readonly string[];
	/** Baseline of each line. */
	readonly baselines: readonly number[];
}

const LARGEST = 118;
const SMALLEST = 22;
const LEADING = 1.16;
/** Height of a capital, as a share of the size: what centres a line by eye. */
const CAPITAL = 0.7;

/** Widths of Lexend Bold in shares of the size, rounded up. */
function widthOf(character: string): number {
	if (/[ilj.,;:!'’|\u00a0 ]/.test(character)) return 0.34;
	if (/[frt()«»"-]/.test(character)) return 0.52;
	if (/[mwMW]/.test(character)) return 1;
	if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Extended_Pictographic}/u.test(character))
		return 1.05;
	return /\p{Lu}/u.test(character) ? 0.78 : 0.64;
}

const measure = (text: string) => [...text].reduce((sum, one) => sum + widthOf(one), 0);

/** Words on lines no wider than `room`; a word that is wider by itself is cut where the line ends. */
function wrap(text: string, room: number): { lines: string[]; cut: boolean } {
	const lines: string[] = [];
	let line = '';
	let cut = false;
	for (const word of text.trim().split(/[ \n\t]+/)) {
		const joined = line === '' ? word : `${line} ${word}`;
		if (measure(joined) <= room) {
			line = joined;
			continue;
		}
		if (line !== '') lines.push(line);
		line = '';
		for (const character of word) {
			if (line !== '' && measure(line + character) > room) {
				lines.push(line);
				line = '';
				cut = true;
			}
			line += character;
		}
	}
	if (line !== '') lines.push(line);
	return { lines, cut };
}

/** The largest size at which the text fits without a cut word; where none does, the largest at which it fits. */
export function setText(text: string, box: Box): SetText {
	let fallback: SetText | undefined;
	for (let size = LARGEST; size > SMALLEST; size -= 2) {
		const { lines, cut } = wrap(text, box.w / size);
		if (lines.length * size * LEADING > box.h) continue;
		const set = { size, lines, baselines: baselines(lines.length, size, box) };
		if (!cut) return set;
		fallback ??= set;
	}
	const { lines } = wrap(text, box.w / SMALLEST);
	return fallback ?? { size: SMALLEST, lines, baselines: baselines(lines.length, SMALLEST, box) };
}

function baselines(count: number, size: number, box: Box): number[] {
	const step = size * LEADING;
	const first = box.y + box.h / 2 - ((count - 1) * step) / 2 + (size * CAPITAL) / 2;
	return Array.from({ length: count }, (_, line) => Math.round((first + line * step) * 10) / 10);
}
