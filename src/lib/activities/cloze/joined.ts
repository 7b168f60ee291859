/** How pieces of a sentence are put together: authored without the spaces around a gap. */

const NO_SPACE_BEFORE = /^[.,)\]…]/;
const HARD_SPACE_BEFORE = /^[:;?!»]/;
const NO_SPACE_AFTER = /[’'([]$/;
const HARD_SPACE_AFTER = /«$/;

/** What stands between two pieces: nothing, a space, or one that never breaks, as French wants it. */
export function between(before: string, after: string): string {
	if (before === '' || after === '' || NO_SPACE_BEFORE.test(after) || NO_SPACE_AFTER.test(before)) return '';
	return HARD_SPACE_BEFORE.test(after) || HARD_SPACE_AFTER.test(before) ? '\u00a0' : ' ';
}

/** Pieces as one text. */
export const joined = (pieces: readonly string[]): string =>
	pieces.reduce((text, piece) => text + between(text, piece) + piece, '');

/** The signs that stay on the line of the gap before them, and the rest. */
export function tailOf(text: string): { readonly tail: string; readonly rest: string } {
	const tail = /^[.,;:?!…»)\]]+/.exec(text)?.[0] ?? '';
	return { tail, rest: text.slice(tail.length).trimStart() };
}
