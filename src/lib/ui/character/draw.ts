import { armPieces, jointsOf, type Sleeve } from './arms';
import { proportionsOf } from './builds';
import { behind, held, over } from './carried';
import { clothes } from './clothes';
import { HAIRS, mix, SKINS, tonesOf } from './colors';
import { facePieces } from './face';
import { CUTS, HIDES_EARS } from './hair/cuts';
import { combFor } from './hair/comb';
import { headscarf } from './hair/scarf';
import { earPaths, foldPath, headPath } from './head';
import { cane, legs, SEATED } from './legs';
import type { Look } from './look';
import { n, type Piece, type Point } from './paper';
import { POSES, type Pose, type PoseName, type Reach } from './poses';
import { rigOf, type Mood } from './rig';
import { neckPieces, type Trunk } from './trunk';
import { atTheEars, beard, glasses, papers } from './worn';

export type Crop = 'bust' | 'half' | 'full';

export interface Sitting {
	readonly look: Look;
	/** Paper of what they wear: `teal`. */
	readonly paper: string;
	readonly mood: Mood;
	readonly pose?: PoseName;
	readonly crop?: Crop;
	/** −1 to the left of the drawing, 1 to the right. */
	readonly turn?: number;
}

/** Everything to paint, from behind to in front; the head turns as one. */
export interface Drawing {
	readonly box: string;
	/** Hair that falls behind the shoulders: it moves with the head. */
	readonly back: readonly Piece[];
	readonly body: readonly Piece[];
	readonly head: readonly Piece[];
	/** Transform of the head. */
	readonly nod: string;
	readonly over: readonly Piece[];
	/** Eyelet on the chest, where a scene ties its thread. */
	readonly heart: Point;
}

/** Left, top, width, height. The neck of a grown-up is the origin; who is smaller stands lower in the same frame. */
export function boxOf(crop: Crop, { build, wheelchair }: Look): readonly [number, number, number, number] {
	const body = proportionsOf(build);
	const legs = body.legs * (wheelchair ? SEATED : 1);
	if (crop === 'full') return [-150, -230, 300, 236 + body.torso + legs];
	if (crop === 'half') return [-165, -240, 330, 274 + body.torso];
	return [-136, -228 - body.lower - (wheelchair ? 14 : 0), 272, 381];
}

const TONES = SKINS.map(tonesOf);

export function draw({ look, paper, mood, pose: name = 'rest', crop = 'bust', turn = 0 }: Sitting): Drawing {
	const pose: Pose = POSES[name];
	const rig = rigOf(mood);
	const body = proportionsOf(look.build, look.broad);
	const tones = TONES[look.skin] ?? TONES[4]!;
	const hair = HAIRS[look.hair];
	const shift = turn * 8;
	const rise = rig.shrug * 11;
	const trunk: Trunk = { body, look, tones, paper, rise, draw: rig.hunch * 7 };

	const comb = combFor(body, hair, tones.skin, papers(look.accent ?? 'beam')[0]);
	const cut = look.cut === 'headscarf' ? headscarf(body, look.accent ?? 'plum') : CUTS[look.cut](comb);
	const face = { body, tones, look, rig, shift };
	const { skin, brows } = facePieces(face, hair);
	const ears = earPaths(body, shift * 0.5);

	const head: Piece[] = [
		...(HIDES_EARS.has(look.cut)
			? []
			: [
					{ look: 'p k', d: ears.ears, color: tones.skin },
					{ look: 'l k s', d: ears.folds, color: tones.shade, width: 2.2 }
				]),
		{ look: 'p k z', d: headPath(look.head, body), color: tones.skin },
		...beard(face, mix(hair, '#0d0910', 0.1)),
		...skin,
		{ look: 'fold', d: foldPath(look.head, body, shift * 0.8), color: tones.deep ? '#120a0c' : '#5c2a1c' },
		...glasses(face),
		...cut.front,
		...brows,
		...atTheEars(face)
	];

	const sleeve: Sleeve = {
		paper: papers(paper)[0],
		shade: papers(paper)[1],
		stitch: 'var(--p-cream)',
		short: look.top === 'tee'
	};
	/** The arm that hangs on the side away from the light is in shade. */
	const arm = (reach: Reach, side: -1 | 1) => {
		const cloth = side > 0 && hangs(reach) ? { ...sleeve, paper: sleeve.shade } : sleeve;
		return armPieces(reach, side, rise, trunk.draw, body, cloth, tones);
	};
	const wrist = (reach: Reach, side: -1 | 1): Point => jointsOf(reach, side, rise, trunk.draw, body)[2];
	const hangs = (reach: Reach) => reach.y > 1;
	const [left, right] = [pose.left, pose.right];
	const wrists = [wrist(left, -1), wrist(right, 1)] as const;
	const hanging = [...(hangs(left) ? arm(left, -1) : []), ...(hangs(right) ? arm(right, 1) : [])];
	const busy = [
		...(hangs(left) || left.over ? [] : arm(left, -1)),
		...(hangs(right) || right.over ? [] : arm(right, 1))
	];
	const raised = [...(left.over ? arm(left, -1) : []), ...(right.over ? arm(right, 1) : [])];

	const y = -body.neck - body.high * 0.92;
	const nod = rig.nod * 0.9 + rig.hunch * 5 - rise * 0.15;
	const tilt = rig.tilt + (pose.tilt ?? 0);
	/** The head leans around the neck, not around its own middle. */
	const lean = (tilt * Math.PI * body.high * 0.9) / 180;
	return {
		box: boxOf(crop, look).map(n).join(' '),
		back: cut.back,
		body: [
			...behind(trunk),
			...(crop === 'full' ? legs(trunk) : []),
			...hanging,
			...neckPieces(trunk),
			...clothes(trunk),
			...over(trunk, pose),
			...(look.cane && crop === 'full' && hangs(right) ? cane(trunk, wrists[1][0], wrists[1][1]) : []),
			...held(trunk, pose, wrists),
			...busy
		],
		head,
		nod: `translate(${n(turn * 2 + lean)} ${n(y + nod)}) rotate(${n(tilt)})`,
		over: raised,
		heart: [n(-body.shoulder * 0.36), n(body.torso * 0.2 + 10)]
	};
}
