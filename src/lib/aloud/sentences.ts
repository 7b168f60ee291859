import type { Span } from './port';

/** After these a full stop ends no sentence, though a capital follows. */
const SHORTENED = /(?:^|[\s(«])(?:MM?|Mr|Mrs|Ms|Dr|Pr|Ste?|cf|p|art|ex|vs|n°|No|\p{Lu})\.\s*$/u;
/** « Tu viens ? » demanda-t-elle. The sentence goes on in small letters. */
const GOES_ON = /^[^\S]*[\p{Ll}–—,;:)]/u;
/** A quotation is closed after the space that French puts inside it. */
const CLOSES = /^\s*[»”)\]]+[.!?…]*\s*/u;

/** Unicode ends no sentence at three dots; ours do, before a capital. */
const THREE_DOTS = /(?<=…[\s»]*)(?=\s[«\p{Lu}])/u;

/** The sentences of a text, in order, spaces at both ends left out; what holds no word is no sentence. */
export function sentencesOf(text: string, lang: string): Span[] {
	const spans: Span[] = [];
	for (const { start, end } of segmentsOf(text, lang)) {
		const last = spans.at(-1);
		const segment = text.slice(start, end);
		const closing = last ? (CLOSES.exec(segment)?.[0].length ?? 0) : 0;
		if (last && closing > 0) spans[spans.length - 1] = { start: last.start, end: start + closing };
		const rest = segment.slice(closing);
		if (rest === '') continue;
		if (last && (GOES_ON.test(rest) || SHORTENED.test(text.slice(last.start, last.end))))
			spans[spans.length - 1] = { start: last.start, end };
		else spans.push({ start: start + closing, end });
	}
	return spans.map((span) => trimmed(text, span)).filter((span) => hasWord(text.slice(span.start, span.end)));
}

function segmentsOf(text: string, lang: string): Span[] {
	const segments = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
	return segments.flatMap(({ index, segment }) => {
		let end = index;
		return segment.split(THREE_DOTS).map((part) => ({ start: end, end: (end += part.length) }));
	});
}

export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

export function trimmed(text: string, { start, end }: Span): Span {
	const inside = text.slice(start, end);
	return {
		start: start + (inside.length - inside.trimStart().length),
		end: end - (inside.length - inside.trimEnd().length)
	};
}
