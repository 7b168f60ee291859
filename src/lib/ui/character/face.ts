import { mix } from './colors';
import { browPieces, eyeLine, eyePieces, type FaceSpace } from './eyes';
import { mouthPieces } from './mouth';
import { n, oval, smooth, type Piece, type Points } from './paper';

/** Length, half width, height of the wings. */
const NOSES = {
	button: [11, 7.4, 8],
	straight: [19, 7.8, 9],
	wide: [14, 11.5, 10],
	arched: [22, 9, 9.5]
} as const;

function nosePieces({ body, tones, look, shift }: FaceSpace): readonly Piece[] {
	const [long, half, wing] = NOSES[look.nose ?? 'button'].map((one) => one * body.nose) as [
		number,
		number,
		number
	];
	const x = shift * 1.7;
	const y = eyeLine(body) + body.high * (0.27 + 0.03 * body.nose);
	const plane: Points = [
		[x + 1, y - long, 1],
		[x + half * 0.45, y - 1],
		[x + half, y + wing * 0.5],
		[x + half * 0.62, y + wing],
		[x, y + wing * 0.92],
		[x - half * 0.7, y + wing],
		[x - half * 0.98, y + wing * 0.5, 1],
		[x - half * 0.2, y + wing * 0.56]
	];
	const ridge: Points = [
		[x - 1, y - long * 0.8],
		[x - 1.4, y - 2],
		[x - half * 0.34, y + wing * 0.2]
	];
	return [
		{ look: 'm k n', d: smooth(plane), color: tones.shade },
		{ look: 'l k s', d: smooth(ridge, false), color: mix(tones.skin, '#ffd9b5', 0.22), width: 3 }
	];
}

/** What years write around a mouth and eyes. */
function folds({ body, tones, shift, look }: FaceSpace): readonly Piece[] {
	if (look.build !== 'adult' && look.build !== 'elder') return [];
	const y = eyeLine(body) + body.high * 0.4;
	const cheek = (side: number): Points => [
		[shift * 1.4 + side * 15, y],
		[shift * 1.3 + side * 22, y + 7],
		[shift * 1.2 + side * 25, y + 16]
	];
	const eye = (side: number): string => {
		const at = side * body.wide * 0.74 + shift;
		return `M${n(at)} ${n(eyeLine(body) - 2)}l${side * 6} -3M${n(at)} ${n(eyeLine(body) + 3)}l${side * 6} 2`;
	};
	const lines = smooth(cheek(-1), false) + smooth(cheek(1), false);
	return [
		{
			look: 'l k s',
			d: look.build === 'elder' ? lines + eye(-1) + eye(1) : lines,
			color: tones.shade,
			width: 2
		}
	];
}

const FRECKLES = [
	[0.4, 0.25],
	[0.53, 0.2],
	[0.52, 0.33],
	[0.66, 0.28],
	[0.38, 0.35]
] as const;

/** Everything on the skin, in the order it is glued. The brows come apart: they lie over the hair. */
export function facePieces(
	face: FaceSpace,
	hair: string
): { skin: readonly Piece[]; brows: readonly Piece[] } {
	const { body, tones, look, rig, shift } = face;
	const line = eyeLine(body);
	const cheeks = [-1, 1]
		.map((side) =>
			oval(side * body.wide * 0.6 + shift, line + body.high * 0.33, body.wide * 0.2, body.high * 0.12)
		)
		.join('');
	const skin: Piece[] = [
		{ look: 'm k s', d: cheeks, color: mix(tones.skin, tones.blush, 0.25 + 0.75 * rig.blush) }
	];
	if (look.freckles)
		skin.push({
			look: 'm k s',
			d: [-1, 1]
				.flatMap((side) =>
					FRECKLES.map(([x, y]) => oval(side * x * body.wide + shift, line + y * body.high, 1.7))
				)
				.join(''),
			color: mix(tones.skin, '#8a4020', 0.55)
		});
	skin.push(...nosePieces(face), ...folds(face), ...eyePieces(face), ...mouthPieces(face));
	return { skin, brows: browPieces(face, hair) };
}
