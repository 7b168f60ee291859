/** The lower half of somebody who stands or sits in a wheelchair. */
import type { Trunk } from './trunk';
import { limb, n, oval, smooth, type Piece, type Points } from './paper';
import { papers } from './worn';

const NIGHT = papers('night');

/** How much of the legs shows under somebody who sits. */
export const SEATED = 0.72;

function shoe(k: number, x: number, floor: number): Points {
	return [
		[x - 21 + k * 4, floor, 1],
		[x - 19 + k * 3, floor - 15],
		[x - 8, floor - 24],
		[x + 10, floor - 24],
		[x + 20 + k * 3, floor - 14],
		[x + 21 + k * 4, floor, 1]
	];
}

const shoes = (x: number, floor: number): readonly Piece[] => [
	{ look: 'p z', d: smooth(shoe(-1, -x, floor)) + smooth(shoe(1, x, floor)), color: NIGHT[1] },
	{
		look: 't',
		d: `M${n(-x - 18)} ${n(floor - 6)}h34M${n(x - 16)} ${n(floor - 6)}h34`,
		color: 'var(--p-cream)',
		width: 2.4
	}
];

export function legs({ body, look }: Trunk): readonly Piece[] {
	const { shoulder: s, torso, legs: long } = body;
	const [main, shade] = papers(look.below ?? 'night');
	if (look.wheelchair) return seated(s, torso, long, main, shade);
	const floor = torso + long;
	const hip = s * 0.8;
	const foot = s * 0.42;
	const leg = (k: number): Points => [
		[k * hip, torso - 8, 1],
		[k * (hip - 2), torso + long * 0.3],
		[k * (foot + s * 0.24), floor - 14, 1],
		[k * (foot - s * 0.22), floor - 14, 1],
		[k * 3, torso + long * 0.24],
		[0, torso - 8, 1]
	];
	return [
		...shoes(foot, floor),
		{ look: 'p z', d: smooth(leg(-1)), color: main },
		{ look: 'p z', d: smooth(leg(1)), color: shade }
	];
}

function seated(s: number, torso: number, long: number, main: string, shade: string): readonly Piece[] {
	const seat = torso + 4;
	const knee = torso + long * 0.2;
	const floor = torso + long * SEATED - 10;
	const wheel = (k: number): string => oval(k * s * 1.14, torso + long * 0.18, 13, long * 0.52);
	const thigh = (k: number): string =>
		limb(
			[
				[k * s * 0.42, seat - 14],
				[k * s * 0.46, knee],
				[k * s * 0.44, knee + 10]
			],
			[s * 0.36, s * 0.37, s * 0.34]
		);
	const shin = (k: number): string =>
		limb(
			[
				[k * s * 0.44, knee + 6],
				[k * s * 0.4, floor - 16]
			],
			[s * 0.25, s * 0.2]
		);
	return [
		{ look: 'p', d: shin(-1) + shin(1), color: shade },
		{ look: 'p z', d: `M${n(-s * 0.74)} ${n(floor)}h${n(s * 1.48)}v9h${n(-s * 1.48)}Z`, color: NIGHT[0] },
		...shoes(s * 0.4, floor),
		{ look: 'p z', d: thigh(-1) + thigh(1), color: main },
		{ look: 'l', d: wheel(-1) + wheel(1), color: NIGHT[1], width: 8 },
		{ look: 'l', d: wheel(-1) + wheel(1), color: papers('teal')[0], width: 2.4 }
	];
}

/** Stands beside the hand that leans on it. */
export function cane({ body }: Trunk, x: number, y: number): readonly Piece[] {
	const floor = body.torso + body.legs - 5;
	return [
		{
			look: 'p z',
			d: limb(
				[
					[x - 13, y + 8],
					[x + 4, y + 2],
					[x + 12, y + 14],
					[x + 12, floor]
				],
				[4.6, 4.6, 4.6, 4]
			),
			color: papers('mustard')[1]
		}
	];
}
