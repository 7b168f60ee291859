/** Outlines cut out of paper: points in, path data out. One decimal is finer than any screen shows. */

/** x, y, and 1 where the scissors turn sharply. */
export type Point = readonly [x: number, y: number, corner?: 0 | 1 | undefined];
export type Points = readonly Point[];

/** One visible thing. `look` names how it is painted: see the styles of Character.svelte. */
export interface Piece {
	/** `p` a paper, `m` a mark without thickness, `l` a line, `t` a row of stitches; `z` throws a shadow; `d` is dark. */
	readonly look: string;
	readonly d: string;
	readonly color: string;
	/** Width of a line. */
	readonly width?: number;
}

export const n = (value: number): number => Math.round(value * 10) / 10;
export const clamp = (value: number, low = 0, high = 1): number => Math.min(high, Math.max(low, value));
export const between = (from: number, to: number, part: number): number => from + (to - from) * part;
export const middle = (a: Point, b: Point, part = 0.5): Point => [
	between(a[0], b[0], part),
	between(a[1], b[1], part)
];

/** A curve through all points (Catmull and Rom). */
export function smooth(points: Points, closed = true): string {
	const many = points.length;
	const at = (i: number) => points[closed ? (i + many) % many : clamp(i, 0, many - 1)]!;
	const slope = (i: number): Point => {
		if (at(i)[2]) return [0, 0];
		const [a, b] = [at(i - 1), at(i + 1)];
		return [(b[0] - a[0]) / 6, (b[1] - a[1]) / 6];
	};
	let d = `M${n(at(0)[0])} ${n(at(0)[1])}`;
	for (let i = 0; i < (closed ? many : many - 1); i++) {
		const [a, b, out, into] = [at(i), at(i + 1), slope(i), slope(i + 1)];
		d += `C${n(a[0] + out[0])} ${n(a[1] + out[1])} ${n(b[0] - into[0])} ${n(b[1] - into[1])} ${n(b[0])} ${n(b[1])}`;
	}
	return closed ? `${d}Z` : d;
}

/** Bumps between the points: curls. */
export function scallop(points: Points, bulge = 0.58): string {
	const turns = [...points.slice(1), points[0]!].map((to, i) => {
		const from = points[i]!;
		const r = n(Math.hypot(to[0] - from[0], to[1] - from[1]) * bulge);
		return `A${r} ${r} 0 0 1 ${n(to[0])} ${n(to[1])}`;
	});
	return `M${n(points[0]![0])} ${n(points[0]![1])}${turns.join('')}Z`;
}

/** The right half, from top to bottom, and its mirror. */
export function both(half: Points): Points {
	const other = half
		.filter(([x]) => x !== 0)
		.map(([x, y, corner]): Point => [-x, y, corner])
		.reverse();
	return [...half, ...other];
}

/** A tapered tube along points, a radius at each, round at both ends. */
export function limb(points: Points, radii: readonly number[]): string {
	const left: Point[] = [];
	const right: Point[] = [];
	let [root, tip]: [Point, Point] = [
		[0, 0],
		[0, 0]
	];
	points.forEach((at, i) => {
		const [a, b] = [points[Math.max(0, i - 1)]!, points[Math.min(points.length - 1, i + 1)]!];
		const long = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
		const [x, y, r] = [(b[0] - a[0]) / long, (b[1] - a[1]) / long, radii[i]!];
		left.push([at[0] - y * r, at[1] + x * r]);
		right.unshift([at[0] + y * r, at[1] - x * r]);
		if (i === 0) root = [at[0] - x * r * 0.42, at[1] - y * r * 0.42];
		tip = [at[0] + x * r * 0.35, at[1] + y * r * 0.35];
	});
	return smooth([root, ...left, tip, ...right]);
}

export const oval = (x: number, y: number, rx: number, ry = rx): string =>
	`M${n(x - rx)} ${n(y)}a${n(rx)} ${n(ry)} 0 1 1 ${n(2 * rx)} 0a${n(rx)} ${n(ry)} 0 1 1 ${n(-2 * rx)} 0Z`;

/** Points around an oval. */
export const ring = (x: number, y: number, rx: number, ry: number, many: number, from = 0): Points =>
	Array.from({ length: many }, (_, i): Point => {
		const angle = from + (i / many) * 2 * Math.PI;
		return [x + Math.cos(angle) * rx, y + Math.sin(angle) * ry];
	});

export const scaled = (points: Points, x: number, y: number): Points =>
	points.map(([px, py, corner]): Point => [px * x, py * y, corner]);

/** Turned by degrees, grown, then carried to a place. */
export function carried(points: Points, [x, y]: Point, degrees: number, grow = 1): Points {
	const [cos, sin] = [Math.cos((degrees * Math.PI) / 180) * grow, Math.sin((degrees * Math.PI) / 180) * grow];
	return points.map(([px, py, corner]): Point => [x + px * cos - py * sin, y + px * sin + py * cos, corner]);
}
