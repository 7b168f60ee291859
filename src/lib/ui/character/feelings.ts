import type { Mood } from './rig';

/** Eight feelings that have a name in the stories. */
export const FEELINGS = {
	calm: { valence: 0.35, activation: -0.3, stance: 0.2 },
	joy: { valence: 0.95, activation: 0.55, stance: 0.4 },
	sadness: { valence: -0.8, activation: -0.6, stance: -0.3, more: { gazeX: -0.25, gazeY: 0.5 } },
	fear: { valence: -0.75, activation: 0.9, stance: -1 },
	anger: { valence: -0.85, activation: 0.65, stance: 1 },
	shame: {
		valence: -0.6,
		activation: -0.3,
		stance: -1,
		more: { gazeX: -0.35, gazeY: 1, blush: 1, tilt: -6, nod: 10, smile: -2.6, mouth: 0.78, browInner: -7 }
	},
	surprise: { valence: 0.12, activation: 1, stance: 0 },
	unease: {
		valence: -0.15,
		activation: 0.1,
		stance: -0.6,
		more: {
			gazeX: 0.9,
			gazeY: 0.25,
			blush: 0.8,
			askew: 0.9,
			tilt: 5,
			smile: 2.4,
			mouth: 0.9,
			browInner: -3.5
		}
	}
} as const satisfies Record<string, Mood>;

export type Feeling = keyof typeof FEELINGS;

/** Ways of standing of which a story tells, as moods. */
export const POSTURES = {
	low: { valence: -0.6, activation: -0.25, stance: -0.7, more: { gazeY: 0.55 } },
	steady: { valence: 0.05, activation: -0.05, stance: 0 },
	eased: { valence: 0.6, activation: 0.05, stance: 0.3 }
} as const satisfies Record<string, Mood>;

/** The named feeling that is nearest to a mood, for those who do not see the face. */
export function feelingOf({ valence, activation, stance }: Mood): Feeling {
	const far = (one: Mood) =>
		(one.valence - valence) ** 2 + (one.activation - activation) ** 2 + 0.6 * (one.stance - stance) ** 2;
	const names = Object.keys(FEELINGS) as Feeling[];
	return names.reduce((best, one) => (far(FEELINGS[one]) < far(FEELINGS[best]) ? one : best));
}

/** The same mood with the eyes towards somebody, unless the mood itself turns them away. */
export const lookingAt = (mood: Mood, x: number): Mood => ({ ...mood, more: { gazeX: x, ...mood.more } });
