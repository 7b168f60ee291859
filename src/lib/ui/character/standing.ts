/** How somebody of a story stands: the posture that it tells, moved by what it says that they feel. */
import { POSTURES } from './feelings';
import type { PoseName } from './poses';
import type { Mood } from './rig';

/** From 0 to 1. */
interface Felt {
	readonly trust: number;
	readonly anger: number;
	readonly fear: number;
	readonly shame: number;
}

type Posture = keyof typeof POSTURES;

const within = (value: number) => Math.min(1, Math.max(-1, value));

export function moodOf(posture: Posture, { trust, anger, fear, shame }: Felt): Mood {
	const { valence, activation, stance } = POSTURES[posture];
	const lowered = Math.max(posture === 'low' ? 0.55 : 0, shame);
	return {
		valence: within(valence + 0.5 * (trust - 0.5) - 0.55 * anger - 0.5 * fear - 0.35 * shame),
		activation: within(activation + 0.4 * anger + 0.7 * fear - 0.2 * shame),
		stance: within(stance + 0.3 * (trust - 0.5) + 0.9 * anger - 0.7 * fear - 0.5 * shame),
		...(lowered > 0.3 ? { more: { gazeX: -0.15, gazeY: lowered * 0.9, blush: 0.2 + 0.7 * shame } } : {})
	};
}

/** What they do with their hands. Arms are crossed in anger, never raised against anybody. */
export function poseOf(posture: Posture, { anger, shame }: Felt, carriesBag: boolean): PoseName {
	if (anger > 0.7) return 'crossed';
	if (shame > 0.7) return 'neck';
	return posture === 'low' && carriesBag ? 'strap' : 'rest';
}
