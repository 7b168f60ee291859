/** A sentence that is shorter than this says too little to name a situation by. */
const ENOUGH = 25;

/** What is said between quotation marks is never cut before they close. */
const isQuoted = (text: string) => (text.match(/[«“]/g)?.length ?? 0) > (text.match(/[»”]/g)?.length ?? 0);

/** The first sentence of a text, or the first few when they are very short: what to call a situation by. */
export function firstSentence(text: string): string {
	for (const found of text.matchAll(/[.!?…][^\S\n]?[»”]?(?=\s|$)/g)) {
		const end = found.index + found[0].length;
		if (end >= ENOUGH && !isQuoted(text.slice(0, end))) return text.slice(0, end).trim();
	}
	return text.trim();
}
