import type { Made, MadePart, MadeRow, Words } from './recalled';

/** Without what is empty; nothing at all where nothing was done. */
export function made(parts: readonly MadePart[]): Made | undefined {
	const begun = parts
		.map((part) => ({ ...part, rows: part.rows.filter(({ lines }) => lines.length > 0) }))
		.filter(({ rows }) => rows.length > 0);
	return begun.length > 0 ? { is: 'made', parts: begun } : undefined;
}

/** One row for each text. */
export const listed = (lines: readonly Words[]): MadeRow[] => lines.map((line) => ({ lines: [line] }));
