import type { Drawing } from './draw';
import type { Piece } from './paper';

/** The next drawing, in the pieces of the one before wherever they are the same: only what moved is painted anew. */
export function steady(before: Drawing | undefined, next: Drawing): Drawing {
	if (!before) return next;
	return {
		...next,
		back: samePieces(before.back, next.back),
		body: samePieces(before.body, next.body),
		head: samePieces(before.head, next.head),
		over: samePieces(before.over, next.over)
	};
}

function samePieces(before: readonly Piece[], next: readonly Piece[]): readonly Piece[] {
	const pieces = next.map((piece, i) => (isSame(before[i], piece) ? before[i]! : piece));
	return pieces.length === before.length && pieces.every((piece, i) => piece === before[i]) ? before : pieces;
}

const isSame = (a: Piece | undefined, b: Piece): boolean =>
	a?.d === b.d && a.look === b.look && a.color === b.color && a.width === b.width;
