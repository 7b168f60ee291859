import type { Proportions } from './builds';
import type { Tones } from './colors';
import { handPieces } from './hands';
import { limb, middle, n, type Piece, type Point, type Points } from './paper';
import type { Reach } from './poses';

export interface Sleeve {
	readonly paper: string;
	readonly shade: string;
	readonly stitch: string;
	/** Ends above the elbow. */
	readonly short: boolean;
}

/** Shoulder, elbow, wrist: the wrist comes as near to its aim as the arm is long. */
export function bend(
	shoulder: Point,
	aim: Point,
	[upper, fore]: readonly [number, number, number],
	side: 1 | -1
): [Point, Point] {
	const [dx, dy] = [aim[0] - shoulder[0], aim[1] - shoulder[1]];
	const straight = Math.hypot(dx, dy) || 1;
	const far = Math.min(straight, (upper + fore) * 0.995);
	const wrist: Point = [shoulder[0] + (dx / straight) * far, shoulder[1] + (dy / straight) * far];
	const along = (upper ** 2 - fore ** 2 + far ** 2) / (2 * far);
	const out = Math.sqrt(Math.max(0, upper ** 2 - along ** 2)) * side;
	const [ux, uy] = [dx / straight, dy / straight];
	return [[shoulder[0] + ux * along - uy * out, shoulder[1] + uy * along + ux * out], wrist];
}

/** Shoulder, elbow and wrist of one arm, with shoulders raised or drawn in. */
export function jointsOf(
	reach: Reach,
	side: -1 | 1,
	rise: number,
	draw: number,
	body: Proportions
): [Point, Point, Point] {
	const shoulder: Point = [side * (body.shoulder - body.arm[2] * 0.72 - draw), body.arm[2] + 19 - rise];
	const aim: Point = [reach.x * body.shoulder, reach.y * body.torso - rise * 0.4];
	if (reach.at) return [shoulder, [reach.at[0] * body.shoulder, reach.at[1] * body.torso], aim];
	return [shoulder, ...bend(shoulder, aim, body.arm, reach.elbow)];
}

/** A sleeve with its shade, its hem and its hand. */
export function armPieces(
	reach: Reach,
	side: -1 | 1,
	rise: number,
	draw: number,
	body: Proportions,
	sleeve: Sleeve,
	tones: Tones
): readonly Piece[] {
	const thick = body.arm[2];
	const hangs = reach.y > 1;
	const [shoulder, elbow, wrist] = jointsOf(reach, side, rise, draw, body);
	const line: Points = [shoulder, middle(shoulder, elbow), elbow, middle(elbow, wrist), wrist];
	const radii = [1, 1, 0.92, 0.8, 0.68].map((part) => part * thick);
	const angle = reach.angle ?? (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI;
	const hand = handPieces(reach.hand, wrist, angle, thick / 20, reach.flip ?? false, tones);
	if (sleeve.short)
		return [
			...hand,
			{
				look: 'p k z',
				d: limb(
					line.slice(1),
					radii.slice(1).map((r) => r * 0.8)
				),
				color: tones.skin
			},
			{
				look: hangs ? 'p z' : 'p q',
				d: limb(
					line.slice(0, 2),
					radii.slice(0, 2).map((r) => r * 1.08)
				),
				color: sleeve.paper
			}
		];
	const long = Math.hypot(wrist[0] - elbow[0], wrist[1] - elbow[1]) || 1;
	const [ux, uy] = [(wrist[0] - elbow[0]) / long, (wrist[1] - elbow[1]) / long];
	const hem = (t: number): string =>
		`${n(wrist[0] - ux * 9 - uy * thick * t)} ${n(wrist[1] - uy * 9 + ux * thick * t)}`;
	/** The inner side lies in the shade of the body. */
	const inner: Points = line.map(([x, y], i) => [x - side * (i > 2 ? 0 : 5), y + (i > 2 ? 5 : 3)]);
	return [
		...hand,
		{ look: 'm', d: limb(inner.slice(1), radii.slice(1)), color: sleeve.shade },
		{ look: hangs ? 'p z' : 'p q', d: limb(line, radii), color: sleeve.paper },
		{ look: 't', d: `M${hem(0.6)}L${hem(-0.6)}`, color: sleeve.stitch, width: 2.2 }
	];
}
