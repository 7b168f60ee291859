import type { Span } from './port';

/** After these a full stop ends no sentence, though a capital follows. */
const SHORTENED = /(?:^|[\s(«])(?:MM?|Mr|Mrs|Ms|Dr|Pr|Ste?|cf|p|art|ex|vs|n°|No|\p{Lu})\.\s*$/u;
/** « Tu viens ? » demanda-t-elle. The sentence goes on in small letters. */
const GOES_ON = /^[^\S]*[\p{Ll}–—,;:)]/u;
/** A quotation is closed after the space that French puts inside it. */
const CLOSES = /^\s*[»”)\]]+[.!?…]*\s*/u;

/** The sentences of a text, in order, spaces at both ends left out; what holds no word is no sentence. */
export function sentencesOf(text: string, lang: string): Span[] {
	const spans: Span[] = [];
	for (const { index, segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
		const last = spans.at(-1);
		const before = last ? text.slice(last.start, last.end) : '';
		const end = index + segment.length;
		const closing = last ? (CLOSES.exec(segment)?.[0].length ?? 0) : 0;
		if (last && closing > 0) spans[spans.length - 1] = { start: last.start, end: index + closing };
		const rest = segment.slice(closing);
		if (rest === '') continue;
		if (last && (GOES_ON.test(rest) || SHORTENED.test(before)))
			spans[spans.length - 1] = { start: last.start, end };
		else spans.push({ start: index + closing, end });
	}
	return spans.map((span) => trimmed(text, span)).filter((span) => hasWord(text.slice(span.start, span.end)));
}

export const hasWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

export function trimmed(text: string, { start, end }: Span): Span {
	const inside = text.slice(start, end);
	return {
		start: start + (inside.length - inside.trimStart().length),
		end: end - (inside.length - inside.trimEnd().length)
	};
}
