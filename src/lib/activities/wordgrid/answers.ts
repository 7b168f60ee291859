/** From a word as it is written to the letters that stand in a grid. */

/** `écoute-moi` → `ECOUTEMOI`: capitals without accents, nothing else. */
export function answerOf(word: string): string {
	return word
		.replace(/œ/gi, 'oe')
		.replace(/æ/gi, 'ae')
		.normalize('NFD')
		.toUpperCase()
		.replace(/[^A-Z]/g, '');
}

/** Stands for a letter that is not there yet, inside a word that was begun elsewhere. */
export const HOLE = '_';

/** What somebody typed, as an answer may be: capitals and holes, at most `length`, no hole at the end. */
export function typedAs(text: string, length: number): string {
	const letters = [...text].map((one) => (one === HOLE ? HOLE : answerOf(one))).join('');
	return letters.slice(0, length).replace(/_+$/, '');
}

/** The letters of a word as they show: those given as help first, then what was typed. */
export function merged(answer: string, typed: string, given: number): string {
	const letters = [...answer].map((letter, index) => (index < given ? letter : (typed[index] ?? HOLE)));
	return letters.join('').replace(/_+$/, '');
}

/** The text with one letter put in, or taken out with `HOLE`. */
export function withLetter(text: string, index: number, letter: string): string {
	return (text.slice(0, index).padEnd(index, HOLE) + letter + text.slice(index + 1)).replace(/_+$/, '');
}
