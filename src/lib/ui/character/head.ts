import type { Proportions } from './builds';
import { both, smooth, type Points } from './paper';

/** Half widths at brow, temple, cheek, jaw and chin; length of the chin. */
const SHAPES = {
	round: [0.72, 0.97, 1.0, 0.9, 0.5, 0.99],
	oval: [0.68, 0.94, 0.98, 0.84, 0.42, 1.03],
	long: [0.66, 0.91, 0.95, 0.85, 0.46, 1.08],
	square: [0.73, 0.96, 0.98, 0.95, 0.6, 1.03],
	heart: [0.75, 0.99, 0.98, 0.79, 0.35, 1.03],
	wide: [0.72, 0.98, 1.04, 0.97, 0.54, 1.02]
} as const;

export type HeadShape = keyof typeof SHAPES;

/** The right half, from the crown to the chin, around the middle of the head. */
function half(shape: HeadShape, { wide: w, high: h }: Proportions): Points {
	const [brow, temple, cheek, jaw, chin, long] = SHAPES[shape];
	return [
		[0, -h],
		[brow * w, -0.84 * h],
		[temple * w, -0.38 * h],
		[cheek * w, 0.1 * h],
		[jaw * w, 0.54 * h],
		[chin * w, 0.88 * h * long],
		[0, h * long]
	];
}

export const headPath = (shape: HeadShape, body: Proportions): string => smooth(both(half(shape, body)));

/** The side of the face away from the light, folded along brow, nose and chin. */
export function foldPath(shape: HeadShape, body: Proportions, shift: number): string {
	const { wide: w, high: h } = body;
	const [, , ...side] = half(shape, body);
	return smooth([
		[0.3 * w + shift, -0.9 * h, 1],
		...side.map(([x, y]) => [x, y] as const).slice(0, -1),
		[0.04 * w + shift * 0.5, h * SHAPES[shape][5] - 1, 1],
		[0.28 * w + shift, 0.62 * h],
		[0.4 * w + shift, 0.2 * h],
		[0.3 * w + shift, -0.3 * h]
	]);
}

export function earPaths(
	{ wide: w, eyes, high: h }: Proportions,
	shift: number
): { ears: string; folds: string } {
	const y = eyes * h + 8;
	const ear = (side: number): Points => {
		const x = side * w * 0.97 - shift;
		return [
			[x - side * 6, y - 13],
			[x + side * 7, y - 16],
			[x + side * 12, y - 4],
			[x + side * 7, y + 12],
			[x, y + 17],
			[x - side * 6, y + 8]
		];
	};
	const fold = (side: number): Points => {
		const x = side * w * 0.97 - shift;
		return [
			[x + side * 6.5, y - 9],
			[x + side * 3, y - 2],
			[x + side * 4.5, y + 6]
		];
	};
	return {
		ears: smooth(ear(-1)) + smooth(ear(1)),
		folds: smooth(fold(-1), false) + smooth(fold(1), false)
	};
}
