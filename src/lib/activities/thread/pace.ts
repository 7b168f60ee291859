import type { Line } from './path';

/** How long a line stays the newest when messages come by themselves, in ms: slower than a slow reader. */
export function pace(line: Line | undefined): number {
	const text =
		line?.what === 'message' ? (line.message.text ?? line.message.image ?? line.message.system ?? '') : '';
	return 3000 + 90 * text.length;
}
