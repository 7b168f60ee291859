/** The wheel as scissors cut it: paths on a square of 520 around its middle. Angles in degrees, 0 at the top. */

const OUTER = 238;
const INNER = 74;
/** Half of the gap between two parts. */
const GAP = 1.4;
/** Scissors never turn twice the same: how far each corner of an edge stands from the circle. */
const SCISSORS = [0, 4, 1, 4.5, 0, 3, 0];

const at = (radius: number, angle: number): string => {
	const turn = (angle * Math.PI) / 180;
	return `${(radius * Math.sin(turn)).toFixed(1)} ${(-radius * Math.cos(turn)).toFixed(1)}`;
};

/** Angle of the middle of a part. */
export const middleOf = (index: number, of: number): number => (index * 360) / of;

function edge(radius: number, from: number, to: number): string[] {
	const steps = SCISSORS.length - 1;
	return SCISSORS.map((off, step) =>
		at(radius + (off * radius) / OUTER, from + ((to - from) * step) / steps)
	);
}

/** The outline of a part between two distances from the middle. */
export function partPath(index: number, of: number, outer = OUTER, inner = INNER): string {
	const middle = middleOf(index, of);
	const half = 180 / of;
	// The gap is as wide near the middle as at the rim.
	const out = half - GAP;
	const near = half - (GAP * OUTER) / inner / 1.6;
	return `M${[...edge(outer, middle - out, middle + out), ...edge(inner, middle + near, middle - near)].join('L')}Z`;
}

/** Moves a part outwards, as a drawer that was pulled. */
export function pulled(index: number, of: number, by: number): string {
	return `translate(${at(by, middleOf(index, of))})`;
}

/** The thread from the knot in the middle to a part. */
export function threadTo(index: number, of: number): string {
	const middle = middleOf(index, of);
	return `M0 0Q${at(52, middle - 26)} ${at(104, middle)}`;
}
