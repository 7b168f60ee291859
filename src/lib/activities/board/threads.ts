/** Where a thread runs between two cards, in px of the picture that both stand in. */
export interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

export interface ThreadPath {
	/** The thread. */
	readonly d: string;
	/** The point of the needle at its end. */
	readonly tip: string;
	/** Where it starts, and its middle: a knot, and a mend. */
	readonly start: Point;
	readonly middle: Point;
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Length of the needle's point. */
const TIP = 13;
/** How far a thread bows out between two cards that stand one above the other. */
const BOW = 22;

/**
 * @param turn the how many-th thread it is: neighbours start and bow a little apart
 * @param side where a thread bows out between cards that stand one above the other: -1 left, 1 right
 */
export function threadBetween(from: Box, to: Box, turn: number, side: -1 | 1 = -1): ThreadPath {
	const shift = ((turn % 3) - 1) * 9;
	const y1 = (from.top + from.bottom) / 2 + shift;
	const y2 = (to.top + to.bottom) / 2 - shift;
	const forth = to.left >= from.right;
	const back = to.right <= from.left;
	// The sides of the two cards that the thread leaves and reaches.
	const leaves = forth ? 1 : back ? -1 : side;
	const reaches = forth ? -1 : back ? 1 : side;
	const x1 = leaves === 1 ? from.right : from.left;
	const x2 = reaches === 1 ? to.right : to.left;
	const end = x2 + reaches * TIP;
	const reach = forth || back ? Math.max(14, Math.abs(end - x1) / 2) : BOW + 7 * (turn % 3);
	const [c1, c2] = [x1 + leaves * reach, end + reaches * reach];
	return {
		d: `M${r(x1)} ${r(y1)}C${r(c1)} ${r(y1)} ${r(c2)} ${r(y2)} ${r(end)} ${r(y2)}`,
		tip: `M${r(end)} ${r(y2 - 6)}L${r(x2)} ${r(y2)}L${r(end)} ${r(y2 + 6)}Z`,
		start: { x: r(x1), y: r(y1) },
		middle: { x: r((x1 + 3 * c1 + 3 * c2 + end) / 8), y: r((y1 + y2) / 2) }
	};
}

const r = (px: number) => Math.round(px * 10) / 10;
