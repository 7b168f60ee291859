import { rangeOf } from './blocks';
import type { Span } from './port';
import type { ScriptLine } from './script';

/** Names that highlight.css paints. */
const SENTENCE = 'aloud-sentence';
const WORD = 'aloud-word';
/** Where ranges cannot be painted, the block that holds the sentence is outlined. */
const BLOCK = 'data-aloud-now';

const canPaint = () => typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** Shows the sentence, and the word in it, without a change to the page: Svelte and screen readers see nothing. */
export function show(line: ScriptLine, word: Span | undefined): Range | undefined {
	const { block, span } = line;
	const sentence = rangeOf(block, span);
	if (!sentence || !canPaint()) {
		clear();
		if (sentence) block.element.setAttribute(BLOCK, '');
		return sentence;
	}
	CSS.highlights.set(SENTENCE, new Highlight(sentence));
	const part = word && rangeOf(block, { start: span.start + word.start, end: span.start + word.end });
	if (part) {
		const painted = new Highlight(part);
		painted.priority = 1;
		CSS.highlights.set(WORD, painted);
	} else CSS.highlights.delete(WORD);
	return sentence;
}

export function clear(): void {
	if (canPaint()) {
		CSS.highlights.delete(SENTENCE);
		CSS.highlights.delete(WORD);
	}
	for (const element of document.querySelectorAll(`[${BLOCK}]`)) element.removeAttribute(BLOCK);
}
