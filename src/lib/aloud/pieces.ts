import type { Span } from './port';
import { trimmed } from './sentences';

/** Some engines fall silent after 14 s of one utterance (experience.md §2.2): two seconds are left over. */
const SECONDS = 12;
/** Letters a second at speed 1, of a slow voice. Our own estimate. */
const LETTERS = 13;

/** Where breath is taken, the best place first. */
const BREATHS = [
	/[;:][\s»]+/gu,
	/,\s+/gu,
	/\s[–—]\s/gu,
	/\s(?=(?:et|ou|mais|qui|que|and|or|but|that)\s)/gu,
	/\s+/gu
];

/** What is said in one go of one sentence: all of it, or parts cut where breath is taken. */
export function piecesOf(text: string, rate: number): Span[] {
	const most = Math.floor(SECONDS * LETTERS * rate);
	const pieces: Span[] = [];
	let start = 0;
	while (text.length - start > most) {
		const end = start + cutOf(text.slice(start, start + most));
		pieces.push(trimmed(text, { start, end }));
		start = end;
	}
	pieces.push(trimmed(text, { start, end: text.length }));
	return pieces.filter((piece) => piece.end > piece.start);
}

/** The last good place in the second half, so that no piece is a crumb; else the end, in mid-word. */
function cutOf(part: string): number {
	for (const breath of BREATHS) {
		const places = [...part.matchAll(breath)].map((found) => found.index + found[0].length);
		const last = places.filter((place) => place > part.length / 2).at(-1);
		if (last !== undefined) return last;
	}
	return part.length;
}
