/** Where the stops of the board lie, and the thread that runs through them. One geometry for the screen and the paper. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Laid {
	readonly points: readonly Point[];
	readonly width: number;
	readonly height: number;
}

/** Stops in one row: a wall is wide, an older one less so, a page and a telephone are narrow. */
export const ACROSS = { wide: 13, middle: 9, tall: 5 } as const;
export type Format = keyof typeof ACROSS;

/** From stop to stop, and from row to row. */
const STEP = 120;
const ROW = 192;
const EDGE = 76;
/** How far the thread swings out of its row. */
const SWING = 12;

/** Rows that run to and fro, like a thread that is sewn: the second one comes back. */
export function laid(stops: number, format: Format): Laid {
	const across = ACROSS[format];
	const rows = Math.ceil(stops / across);
	const points = Array.from({ length: stops }, (_, at): Point => {
		const row = Math.floor(at / across);
		const column = at % across;
		const x = EDGE + STEP * (row % 2 === 0 ? column : across - 1 - column);
		return { x, y: EDGE + ROW * row + (at % 2 === 0 ? -SWING : SWING) };
	});
	return {
		points,
		width: 2 * EDGE + STEP * (Math.min(across, stops) - 1),
		height: EDGE + ROW * (rows - 1) + 112
	};
}

/** A soft thread through points: each bend leans on its neighbours (Catmull-Rom, as cubic curves). */
export function threadThrough(points: readonly Point[]): string {
	const [first] = points;
	if (!first || points.length < 2) return '';
	const at = (index: number) => points[Math.min(Math.max(index, 0), points.length - 1)]!;
	const bends = points.slice(1).map((to, index) => {
		const [before, from, after] = [at(index - 1), at(index), at(index + 2)];
		// Where a row turns, the thread goes round outside of it.
		if (to.y - from.y > ROW / 2) {
			const out = from.x > before.x ? 62 : -62;
			return `C${pair(from.x + out, from.y + 20)} ${pair(to.x + out, to.y - 20)} ${pair(to.x, to.y)}`;
		}
		const lean = (one: Point, two: Point, sign: number, near: Point) =>
			Math.abs(two.y - one.y) > ROW / 2
				? { x: near.x + (sign * (to.x - from.x)) / 3, y: near.y }
				: { x: near.x + (sign * (two.x - one.x)) / 6, y: near.y + (sign * (two.y - one.y)) / 6 };
		const one = lean(before, to, 1, from);
		const two = lean(from, after, -1, to);
		return `C${pair(one.x, one.y)} ${pair(two.x, two.y)} ${pair(to.x, to.y)}`;
	});
	return `M${pair(first.x, first.y)}${bends.join('')}`;
}

const pair = (x: number, y: number) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
