import type { Span } from './port';

const WORD =
	/\p{N}+(?:[.,\u00a0]\p{N}+)*|(?:aujourd|quelqu|presqu|prud)['’][\p{L}\p{M}]+|[\p{L}\p{M}]+['’]?(?:-[\p{L}\p{M}]+)*/giu;

/**
 * The word that a voice says it has reached. An elided article is a word of its own, as it is for who learns to
 * read: « L’élève » is two, « aujourd’hui » is one.
 * @param length what the voice says of it, used when it goes further than the word found: a group of words
 */
export function wordAt(text: string, at: number, length?: number): Span | undefined {
	const from = Math.max(0, at);
	for (const found of text.matchAll(WORD)) {
		const end = found.index + found[0].length;
		if (end <= from) continue;
		// A voice may point at the quotation mark before the word.
		if (found.index - from > 3) return undefined;
		return { start: found.index, end: Math.min(text.length, Math.max(end, from + (length ?? 0))) };
	}
	return undefined;
}
