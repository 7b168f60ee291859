import type { Proportions } from './builds';
import { LINE, mix, standingOut, type Tones } from './colors';
import type { Look } from './look';
import { between, clamp, n, oval, smooth, type Piece, type Points } from './paper';
import type { Rig } from './rig';

const IRIS = { brown: '#3a2418', green: '#46663f', blue: '#3f6a86', grey: '#566470' } as const;

interface Place {
	/** −1 the eye on the left of the drawing, 1 the other. */
	readonly side: -1 | 1;
	readonly x: number;
	readonly y: number;
}

export interface FaceSpace {
	readonly body: Proportions;
	readonly tones: Tones;
	readonly look: Look;
	readonly rig: Rig;
	/** How far the head is turned, in units. */
	readonly shift: number;
}

export const eyeLine = ({ eyes, high }: Proportions): number => eyes * high;

const places = ({ body, shift }: FaceSpace): readonly Place[] =>
	([-1, 1] as const).map((side) => ({
		side,
		x: side * body.wide * 0.44 + shift * (side * shift > 0 ? 0.85 : 1.05),
		y: eyeLine(body)
	}));

/** An eye is a white almond, an iris, and two lids of skin laid over: no lid is ever clipped. */
export function eyePieces(face: FaceSpace): readonly Piece[] {
	const { body, tones, look, rig } = face;
	const size = body.eyeSize;
	const half = 13 * size;
	const open = Math.max(0.1, rig.eyes) * (1 - 0.42 * Math.max(0, rig.gazeY));
	const up = 9.2 * size * open;
	const down = 6.6 * size * (0.72 + 0.28 * Math.min(1.25, open)) * (1 - rig.lower);
	const all = places(face).map(({ side, x, y }) => {
		const at = (dx: number, dy: number): string => `${n(x + side * dx)} ${n(y + dy)}`;
		const slant = look.almond ? 2 : 0.6;
		const [inner, outer] = [1 + slant * 0.6, 0.6 - slant + rig.lidOut * 0.7];
		const [inTop, outTop] = [-up * 1.32 + rig.lidIn, -up * 1.32 + rig.lidOut * 1.5];
		// Outwards is more: one formula draws both eyes.
		const lid = `${at(-half, inner)}C${at(-half * 0.5, inTop)} ${at(half * 0.55, outTop)} ${at(half, outer)}`;
		const back = `C${at(half * 0.5, down * 1.3)} ${at(-half * 0.5, down * 1.3)} ${at(-half, inner)}`;
		const roof = 9 * size + Math.max(0, up - 9);
		const gaze = [
			clamp(rig.gazeX, -1, 1) * 4.6 * size * side,
			clamp(rig.gazeY, -1, 1) * 4 * size - 0.8
		] as const;
		const lash = look.lashes ? at(half + 4, outer - 3.4) : at(half + 1.5, outer - 0.3);
		return {
			white: `M${lid}${back}Z`,
			iris: oval(x + side * gaze[0], y + gaze[1], 7.3 * size),
			pupil: oval(x + side * gaze[0], y + gaze[1], 3.9 * size),
			glint: oval(x + side * gaze[0] - 2.4, y + gaze[1] - 2.7, 2),
			upper: `M${lid}C${at(half + 1, outTop - roof)} ${at(-half - 1, inTop - roof)} ${at(-half, inner)}Z`,
			crease: `M${at(-half * 0.86, inner + inTop * 0.5 - 4)}C${at(-half * 0.4, inTop * 1.05 - 4.4)} ${at(half * 0.5, outTop * 1.05 - 4.4)} ${at(half * 0.96, outer + outTop * 0.34 - 3)}`,
			under: `M${at(-half, inner)}C${at(-half * 0.5, down * 1.3)} ${at(half * 0.5, down * 1.3)} ${at(half, outer)}C${at(half * 0.7, down * 1.3 + 13)} ${at(-half * 0.7, down * 1.3 + 13)} ${at(-half, inner)}Z`,
			lash: `M${lid}L${lash}`
		};
	});
	const join = (part: keyof (typeof all)[number]): string => all.map((one) => one[part]).join('');
	return [
		{ look: 'm w', d: join('white'), color: '#fffaf1' },
		{ look: 'm f', d: join('iris'), color: IRIS[look.iris ?? 'brown'] },
		{ look: 'm f', d: join('pupil'), color: '#170f0c' },
		{ look: 'm w', d: join('glint'), color: '#fffaf1' },
		{
			look: 'm k',
			d: join('upper'),
			color: tones.deep ? mix(tones.skin, tones.light, 0.3) : mix(tones.skin, tones.shade, 0.4)
		},
		{ look: 'm k', d: join('under'), color: tones.skin },
		{
			look: 'l k',
			d: join('crease'),
			color: tones.deep ? mix(tones.skin, tones.light, 0.55) : tones.shade,
			width: 1.8
		},
		{ look: 'l f', d: join('lash'), color: tones.ink, width: 3.5 * size }
	];
}

/** Thick strips, drawn over the hair: the brows lead a face. On a deep skin the bone under them is lit. */
export function browPieces(face: FaceSpace, hair: string): readonly Piece[] {
	const { body, tones, look, rig } = face;
	const thick = 3.3 * (look.brows ?? 1);
	const half = 13 * body.eyeSize;
	const strips = places(face).map(({ side, x, y }) => {
		const raise = side < 0 ? rig.askew * -3.5 : 0;
		const level = y - 21.5 * body.eyeSize + rig.browLift + raise;
		const [inX, outX] = [x - side * half * 1.02, x + side * half * 1.3];
		const inner = level + 1 + rig.browInner;
		const outer = level + 4.5 + rig.browOuter;
		const top = level - rig.browArch * 0.65 + rig.browInner * 0.4 + rig.browOuter * 0.4;
		const peak = between(inX, outX, 0.58);
		const strip = (drop: number, t: number): Points => [
			[inX, inner - t * 0.9 + drop],
			[peak, top - t + drop],
			[outX, outer - t * 0.3 + drop],
			[outX - side * 0.6, outer + t * 0.4 + drop],
			[peak, top + t * 0.9 + drop],
			[inX, inner + t * 0.9 + drop]
		];
		return [smooth(strip(0, thick)), smooth(strip(thick * 0.9, thick * 0.62))] as const;
	});
	const dark = tones.deep ? tones.ink : standingOut(tones.skin, tones.ink, LINE, mix(hair, tones.ink, 0.4));
	const brows: Piece = { look: 'm f', d: strips.map(([one]) => one).join(''), color: dark };
	return tones.deep
		? [{ look: 'm k', d: strips.map(([, lit]) => lit).join(''), color: tones.light }, brows]
		: [brows];
}
