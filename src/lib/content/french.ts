/** How French is counted, for the limits of experience.md §2.1. */

/** Words whose apostrophe does not part two words. */
const WHOLE = /(aujourd|quelqu|presqu)['’](?=hui|une?\b|île)/giu;
const WORD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;
/** A full stop inside an address (3018.fr) ends nothing, nor does « Stop ! » dit-il. */
const SENTENCE_END = /(?<=[.!?…]["»”)\s]*)\s+(?![\s»”)\p{Ll}])|\n+/u;

/** The words of a text: « L’élève » is two, « aujourd’hui » and « est-ce » are one. */
export function wordsOf(text: string): string[] {
	return text.replace(WHOLE, '$1').match(WORD) ?? [];
}

/** The sentences of a text, in order. A line end ends a sentence; a colon or a semicolon does not. */
export function sentencesOf(text: string): string[] {
	return text
		.split(SENTENCE_END)
		.map((one) => one.trim())
		.filter((one) => wordsOf(one).length > 0);
}

export const isFrench = (lang: string): boolean => lang === 'fr' || lang.startsWith('fr.');
