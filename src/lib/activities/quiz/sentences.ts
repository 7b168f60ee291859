/** A sentence that is shorter than this says too little to name a situation by. */
const ENOUGH = 25;

/** The first sentence of a text, or the first few when they are very short: what to call a situation by. */
export function firstSentence(text: string): string {
	for (const found of text.matchAll(/[.!?…][^\S\n]?»?(?=\s|$)/g)) {
		const end = found.index + found[0].length;
		if (end >= ENOUGH) return text.slice(0, end).trim();
	}
	return text.trim();
}
