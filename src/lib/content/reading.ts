/** Words a minute of an adult who weighs each sentence: our own judgement, slower than reading for pleasure. */
const CAREFUL = 180;

/** What a text takes to be read with care, in whole minutes, at least one. */
export function minutesToRead(texts: Iterable<string>): number {
	let words = 0;
	for (const text of texts) words += text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
	return Math.max(1, Math.ceil(words / CAREFUL));
}
