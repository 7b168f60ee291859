import { carried, smooth, type Piece, type Point, type Points } from './paper';
import type { Tones } from './colors';

/** A hand points to the right, thumb up, wrist at the origin: outline, thumb, slits between the fingers. */
interface Hand {
	readonly palm: Points;
	readonly thumb: Points;
	readonly slits: readonly Points[];
}

const HANDS = {
	rest: {
		palm: [
			[-6, -8],
			[6, -11],
			[20, -10.5],
			[31, -7],
			[34, 0],
			[29, 7],
			[15, 10],
			[-6, 8]
		],
		thumb: [
			[2, -5],
			[9, -14],
			[19, -16],
			[22, -11.5],
			[13, -5]
		],
		slits: [
			[
				[20, -3],
				[31, -2.4]
			],
			[
				[19, 3],
				[29, 3]
			]
		]
	},
	grip: {
		palm: [
			[-6, -9],
			[4, -13],
			[18, -14],
			[27, -10],
			[29, 0],
			[26, 10],
			[16, 14],
			[4, 12],
			[-6, 9]
		],
		thumb: [
			[2, -8],
			[10, -15],
			[22, -14],
			[26, -8],
			[20, -4],
			[8, -3]
		],
		slits: [
			[
				[12, 0],
				[28, -1]
			],
			[
				[12, 6.5],
				[26, 6]
			]
		]
	},
	open: {
		palm: [
			[-6, -8],
			[6, -12],
			[14, -14],
			[23, -22],
			[29, -24.5],
			[32, -21],
			[26, -12, 1],
			[37, -14],
			[43, -12.5],
			[43, -8],
			[28, -4, 1],
			[39, -2],
			[44, 0.5],
			[42, 5],
			[27, 4, 1],
			[34, 8],
			[37, 12],
			[33, 15],
			[20, 11],
			[8, 12.5],
			[-6, 8]
		],
		thumb: [
			[0, -6],
			[4, -16],
			[8, -27],
			[14, -29],
			[16, -23],
			[15, -12]
		],
		slits: []
	},
	palm: {
		palm: [
			[-6, -7],
			[8, -9.5],
			[26, -10],
			[39, -8],
			[43, -3],
			[37, 3],
			[18, 8],
			[-6, 8]
		],
		thumb: [
			[4, -6],
			[11, -15],
			[19, -20],
			[23, -16.5],
			[16, -6]
		],
		slits: [
			[
				[24, -4.4],
				[40, -3.6]
			],
			[
				[23, 0.6],
				[37, 0.6]
			]
		]
	}
} as const satisfies Record<string, Hand>;

export type HandShape = keyof typeof HANDS;

/** @param flip the thumb on the other side */
export function handPieces(
	shape: HandShape,
	at: Point,
	degrees: number,
	grow: number,
	flip: boolean,
	tones: Tones
): readonly Piece[] {
	const { palm, thumb, slits }: Hand = HANDS[shape];
	const put = (points: Points, closed = true): string =>
		smooth(carried(flip ? points.map(([x, y, c]): Point => [x, -y, c]) : points, at, degrees, grow), closed);
	return [
		{ look: 'p k z', d: put(palm), color: tones.skin },
		{ look: 'p k', d: put(thumb), color: tones.skin },
		{
			look: 'l k s',
			d: slits.map((one) => put(one, false)).join('') || 'M0 0',
			color: tones.deep ? tones.light : tones.shade,
			width: 1.8
		}
	];
}
