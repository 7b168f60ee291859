/** The grid that lies over every picture. A cell is 24 px on the narrowest screen: two make a target. */
export const COLUMNS = 12;
export const ROWS = 8;

interface Cell {
	readonly x: number;
	readonly y: number;
}
interface Area extends Cell {
	readonly w: number;
	readonly h: number;
}

/** Neither lies over the other. */
export const apart = (a: Area, b: Area): boolean =>
	a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;

/** Each number keeps its 48 px to itself, at 320 px too: three columns from the next, or two rows. */
export const apartEach = (spots: readonly Cell[]): boolean =>
	spots.every((one, at) =>
		spots.slice(at + 1).every((other) => Math.abs(one.x - other.x) >= 3 || Math.abs(one.y - other.y) >= 2)
	);

/** From the top, then along the line: the order in which numbers are given and the keyboard goes. */
export const inReadingOrder = <T extends Cell>(list: readonly T[]): T[] =>
	[...list].sort((a, b) => a.y - b.y || a.x - b.x);
