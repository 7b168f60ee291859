import { MOST_WORDS } from './slides';

/** Where a sentence ends: its mark, with the quotation mark that closes it, before a capital or one that opens. */
const END = /(?<=[.!?…](?:\u00A0?[»’”])?)\s+(?=[«‘“—–\p{Lu}\d])/u;

export const wordsIn = (text: string): number =>
	text.split(/\s+/).filter((one) => /[\p{L}\d]/u.test(one)).length;

/**
 * Texts cut between sentences into as few pages as hold `most` words each, as equally full as can be; a longer
 * sentence has a page to itself.
 * @returns for each page its lines, one per text that stands on it
 */
export function pagesOf(texts: readonly string[], most = MOST_WORDS): string[][] {
	const pages = cut(texts, most);
	let even = pages;
	for (let words = most - 1; words > 0 && pages.length > 1; words--) {
		const tighter = cut(texts, words);
		if (tighter.length > pages.length) break;
		even = tighter;
	}
	return even;
}

function cut(texts: readonly string[], most: number): string[][] {
	const pages: string[][] = [];
	let words = Infinity;
	for (const text of texts) {
		let begun = false;
		for (const sentence of text
			.split(/\n+/)
			.flatMap((part) => part.split(END))
			.filter(Boolean)) {
			const long = wordsIn(sentence);
			if (words + long > most) {
				pages.push([]);
				words = 0;
				begun = false;
			}
			const page = pages.at(-1)!;
			if (begun) page.push(`${page.pop()!} ${sentence}`);
			else page.push(sentence);
			begun = true;
			words += long;
		}
	}
	return pages;
}
