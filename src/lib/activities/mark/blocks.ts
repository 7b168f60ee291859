import type { Segment } from './schema';

/** A paragraph, or a message of somebody: what is read in one go. */
export interface Block {
	readonly from: string | undefined;
	readonly segments: readonly Segment[];
}

export function blocks(segments: readonly Segment[]): readonly Block[] {
	const found: { from: string | undefined; segments: Segment[] }[] = [];
	for (const segment of segments) {
		const last = found.at(-1);
		if (!last || segment.from !== undefined || segment.newLine)
			found.push({ from: segment.from, segments: [segment] });
		else last.segments.push(segment);
	}
	return found;
}

/** What stands between a segment and the one before: none before a comma, U+00A0 before a high sign. */
export function glue(text: string, first: boolean): string {
	if (first || /^[,.…)\]]/.test(text)) return '';
	return /^[:;?!»]/.test(text) ? '\u00a0' : ' ';
}

/** Segments as they are read one after the other. */
export const textOf = (segments: readonly Segment[]): string =>
	segments.reduce((text, one) => text + glue(one.text, text === '') + one.text, '');
