import { clamp } from './paper';

/** What somebody feels, on three scales from −1 to 1. */
export interface Mood {
	/** Unpleasant to pleasant. */
	readonly valence: number;
	/** Drained to wide awake. */
	readonly activation: number;
	/** Makes itself small to stands tall: without it, anger would look like fear, and shame like sadness. */
	readonly stance: number;
	/** What the three scales cannot say: where one looks, whether one reddens. Wins over what they give. */
	readonly more?: Partial<Rig>;
}

/** Every number of a face. Lengths are units of the drawing. */
export interface Rig {
	/** Whole brow; up is less than nothing. */
	browLift: number;
	/** Inner end: up in fear and sadness, down in anger. The key of a face. */
	browInner: number;
	browOuter: number;
	browArch: number;
	/** Opening of the eyes; 1 at rest. */
	eyes: number;
	/** The upper lid falls outwards (sadness) or inwards (anger). */
	lidOut: number;
	lidIn: number;
	/** The lower lid rises: eyes that smile. 0 to 1. */
	lower: number;
	/** Corners of the mouth: up is more. */
	smile: number;
	/** Opening of the mouth. */
	gape: number;
	/** Width of the mouth; 1 at rest. */
	mouth: number;
	/** 0 to 1: teeth shown, lips pressed, cheeks reddened, mouth askew. */
	teeth: number;
	press: number;
	blush: number;
	askew: number;
	/** Degrees; units downwards; −1 to 1. */
	tilt: number;
	nod: number;
	gazeX: number;
	gazeY: number;
	/** Shoulders: up, and drawn in. */
	shrug: number;
	hunch: number;
}

/** The face of a mood: continuous, so that a story moves it by small steps. */
export function rigOf({ valence, activation, stance, more }: Mood): Rig {
	const [glad, sad] = [Math.max(0, valence), Math.max(0, -valence)];
	const [awake, tired] = [Math.max(0, activation), Math.max(0, -activation)];
	const [tall, small] = [Math.max(0, stance), Math.max(0, -stance)];
	const anger = sad * tall;
	const hurt = sad * (1 - tall);
	const alarm = hurt * awake;
	const wonder = awake * (1 - 0.55 * sad) * (1 - 0.75 * glad) * (1 - anger);
	return {
		browLift: -8.5 * awake * (1 - anger) - 2 * glad * awake + 2.5 * tired + 4.5 * anger,
		browInner: 10 * anger - 9.5 * hurt * (0.55 + 0.45 * small) - 3.5 * wonder - 1.5 * glad,
		browOuter: 4.5 * hurt - 4 * anger,
		browArch: 4.5 + 4.5 * wonder + 2 * glad - 3.5 * anger - 2 * hurt,
		eyes: 1 + 0.42 * awake * (1 - 0.8 * glad) * (1 - anger) - 0.4 * tired - 0.12 * anger - 0.1 * tired * sad,
		lidOut: 2.8 * hurt * (0.55 + tired),
		lidIn: 3.4 * anger - 1.5 * hurt,
		lower: clamp(0.85 * glad * (0.5 + 0.5 * awake) + 0.28 * anger),
		smile: (valence < 0 ? 8 : 10.5) * valence * (0.8 + 0.2 * Math.abs(activation)) + 1.4,
		gape: 15 * awake * glad + 13 * wonder * (1 - glad) * (1 - 0.8 * sad) + 8 * alarm * (0.35 + 0.65 * small),
		mouth:
			1 +
			0.34 * glad +
			0.12 * alarm -
			0.46 * wonder * (1 - glad) * (1 - 0.7 * sad) -
			0.16 * anger -
			0.14 * tired * sad,
		teeth: clamp(glad * awake * 2.2 - 0.2) + clamp(alarm * small * 1.3 - 0.35),
		press: anger,
		blush: clamp(0.2 + 0.4 * glad + 0.15 * anger),
		askew: 0,
		tilt: 0,
		nod: 5 * tired * sad - 2.5 * wonder - 1.5 * glad + 3 * anger + 3.5 * hurt * small,
		gazeX: 0,
		gazeY: 0.35 * hurt * tired,
		shrug: alarm * small + 0.4 * anger + 0.35 * wonder - 0.7 * tired * sad,
		hunch: small * (0.3 + 0.7 * sad),
		...more
	};
}
