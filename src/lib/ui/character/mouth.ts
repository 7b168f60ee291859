import { mix } from './colors';
import { eyeLine, type FaceSpace } from './eyes';
import { between, n, smooth, type Piece, type Point } from './paper';

/** Closed, open, pressed or askew: always the same outline, so that it can move from one to the other. */
export function mouthPieces({ body, tones, look, rig, shift }: FaceSpace): readonly Piece[] {
	const { wide, high } = body;
	const half = 17.5 * rig.mouth * (wide / 64);
	const x = shift * 1.15;
	const y = eyeLine(body) + high * (0.64 - body.eyes * 0.3) - rig.press;
	const bend = rig.smile * 0.64;
	const gape = Math.max(0, rig.gape);
	const left: Point = [x - half, y - bend + rig.askew * 3.2];
	const right: Point = [x + half, y - bend - rig.askew * 2.4];
	const upper = y + bend * 0.72 - gape * 0.42;
	const lower = y + bend * 0.72 + gape * 0.78;
	// A small mouth is round, a wide one is flat.
	const round = between(0.56, 0.9, Math.min(1, Math.max(0, (1 - rig.mouth) * 2)));
	/** From one corner to the other so that the middle passes by a height. */
	const arc = (from: Point, to: Point, through: number): string => {
		const reach = (corner: Point): string =>
			`${n(x + (corner[0] - x) * round)} ${n((4 * through - corner[1]) / 3)}`;
		return `C${reach(from)} ${reach(to)} ${n(to[0])} ${n(to[1])}`;
	};
	const from = (corner: Point): string => `M${n(corner[0])} ${n(corner[1])}`;
	const shape = (top: number, bottom: number, a = left, b = right): string =>
		`${from(a)}${arc(a, b, top)}${arc(b, a, bottom)}Z`;
	const inside = (part: number): Point => [between(x, right[0], part), between(y, right[1], part)];
	const mirror = ([px, py]: Point): Point => [2 * x - px, py];

	const full = look.lips ?? 0.5;
	const lips = smooth([
		[x - half * 0.86, between(left[1], upper, 0.42)],
		[x - half * 0.2, upper - 1.4 - 3 * full],
		[x, upper - 0.6 - 2 * full],
		[x + half * 0.2, upper - 1.4 - 3 * full],
		[x + half * 0.86, between(right[1], upper, 0.42)],
		[x + half * 0.5, between(lower, right[1], 0.12) + 2.6 + 3.6 * full],
		[x, lower + 3.2 + 4.4 * full],
		[x - half * 0.5, between(lower, left[1], 0.12) + 2.6 + 3.6 * full]
	]);
	const teeth = Math.min(1, rig.teeth) * (gape > 1.5 ? 1 : 0);
	const bite = inside(0.88);
	const tongue = inside(0.5);
	return [
		{ look: 'm k', d: lips, color: tones.lip },
		{ look: 'm o2', d: shape(upper, lower), color: '#4a1a1c' },
		{
			look: 'm w',
			d: shape(upper + 0.4, between(upper, lower, 0.44 * teeth) + 0.4, mirror(bite), bite),
			color: '#fffaf1'
		},
		{
			look: 'm',
			d: smooth([
				[tongue[0], between(upper, lower, 0.86)],
				[x, between(upper, lower, 0.99)],
				[mirror(tongue)[0], between(upper, lower, 0.86)],
				[x, between(upper, lower, gape > 6 ? 0.66 : 0.92)]
			]),
			color: '#b9564f'
		},
		{
			look: 'l f',
			d: shape(upper, lower),
			color: tones.deep ? tones.ink : mix(tones.ink, '#8e2c2a', 0.18),
			width: 3.3 + rig.press * 0.7
		}
	];
}
