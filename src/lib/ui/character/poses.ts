import type { HandShape } from './hands';

/** Wrist in shoulders from the spine and in torsos from the neck; which way the elbow goes; hand and its angle. */
export interface Reach {
	readonly x: number;
	readonly y: number;
	/** 1: the elbow goes to the left of the drawing; −1: to the right. */
	readonly elbow: 1 | -1;
	/** The elbow itself, where the arm is seen from its end and looks shorter. */
	readonly at?: readonly [x: number, y: number];
	readonly hand: HandShape;
	/** Degrees; absent: as the forearm goes. */
	readonly angle?: number;
	readonly flip?: boolean;
	/** Over the head instead of under the chin. */
	readonly over?: boolean;
}

export interface Pose {
	readonly left: Reach;
	readonly right: Reach;
	/** Degrees that the head leans, and units that it comes forward. */
	readonly tilt?: number;
	readonly holds?: 'phone' | 'book' | 'strap';
}

const LEFT: Reach = { x: -1.04, y: 1.16, elbow: 1, hand: 'rest' };
const RIGHT: Reach = { x: 1.04, y: 1.16, elbow: -1, hand: 'rest', flip: true };

/** What the upper body does. Poses belong to everybody: none is kept for those who hurt. */
export const POSES = {
	rest: { left: LEFT, right: RIGHT },
	strap: {
		left: { x: -0.4, y: 0.42, elbow: 1, hand: 'grip', angle: -38 },
		right: RIGHT,
		holds: 'strap'
	},
	crossed: {
		left: { x: 0.36, y: 0.5, elbow: 1, hand: 'rest', angle: -10 },
		right: { x: -0.42, y: 0.43, elbow: -1, hand: 'rest', angle: 192, flip: true }
	},
	phone: {
		left: { x: -0.26, y: 0.47, elbow: 1, hand: 'grip', angle: -34 },
		right: { x: 0.28, y: 0.5, elbow: -1, hand: 'grip', angle: 212, flip: true },
		holds: 'phone'
	},
	raised: { left: LEFT, right: { x: 1.22, y: 0.06, elbow: 1, hand: 'open', angle: -84, over: true } },
	neck: {
		left: LEFT,
		right: { x: 0.62, y: 0.1, elbow: -1, at: [1.04, 0.54], hand: 'rest', angle: 220, over: true },
		tilt: 5
	},
	leaning: {
		left: { x: -0.2, y: 0.56, elbow: 1, hand: 'rest', angle: 12 },
		right: { x: 0.22, y: 0.5, elbow: -1, hand: 'rest', angle: 172, flip: true },
		tilt: -7
	},
	palm: { left: LEFT, right: { x: 1.2, y: 0.44, elbow: 1, hand: 'palm', angle: -18 } },
	book: {
		left: { x: -0.36, y: 0.54, elbow: 1, hand: 'rest', angle: -6 },
		right: { x: 0.36, y: 0.47, elbow: -1, hand: 'rest', angle: 178, flip: true },
		holds: 'book'
	},
	heart: {
		left: LEFT,
		right: { x: -0.06, y: 0.4, elbow: -1, hand: 'rest', angle: 198, flip: true }
	}
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof POSES;
