import type { Block } from './blocks';
import type { Line } from './player';
import type { Span } from './port';
import { sentencesOf } from './sentences';

/** A sentence, and where it stands. */
export interface ScriptLine extends Line {
	readonly block: Block;
	readonly span: Span;
}

export const scriptOf = (blocks: readonly Block[]): ScriptLine[] =>
	blocks.flatMap((block) =>
		sentencesOf(block.text, block.lang).map((span) => ({
			block,
			span,
			lang: block.lang,
			text: block.text.slice(span.start, span.end)
		}))
	);

/**
 * Where to go on once the page has changed: the same sentence if it is still there, else the first one that was
 * not there before (a new scene, an explanation under a question that stays), else where the focus was sent.
 */
export function placeIn(
	lines: readonly ScriptLine[],
	before: readonly ScriptLine[],
	at: number,
	focus: Element | null
): { at: number; same: boolean } {
	const was = before[at];
	const same = was
		? lines.findIndex(({ block, text }) => block.element === was.block.element && text === was.text)
		: -1;
	if (same >= 0) return { at: same, same: true };
	const known = new Set(before.map(({ text }) => text));
	const added = lines.findIndex(({ text }) => !known.has(text));
	return { at: Math.max(0, added >= 0 ? added : lineFrom(lines, focus)), same: false };
}

/** The first line inside an element, or after it; -1 where there is none. */
export const lineFrom = (lines: readonly ScriptLine[], element: Element | null): number =>
	lines.findIndex(
		({ block }) =>
			element !== null &&
			(element.contains(block.element) ||
				block.element.contains(element) ||
				(element.compareDocumentPosition(block.element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
	);
