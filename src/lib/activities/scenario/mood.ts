/** How a story moves the faces in it: the posture of a sign, and what the variables say of somebody's feelings. */
import { POSTURES } from '$lib/ui/character/feelings';
import type { Mood, PoseName } from '$lib/ui/character';
import type { Place, Posture, ScenarioContent } from './schema';
import type { ScenarioState } from './state';

type Feelings = Readonly<Record<'trust' | 'anger' | 'fear' | 'shame', number>>;

/** What the story says that somebody feels, from 0 to 1; trust is at its middle where nothing is said. */
export function feelingsOf(content: ScenarioContent, { vars }: ScenarioState, person: string): Feelings {
	const found = Object.entries(content.variables).flatMap(([name, one]) => {
		const value = vars[name];
		if (typeof one === 'boolean' || typeof value !== 'number' || one.of !== person || !one.feeling) return [];
		return [[one.feeling, (value - one.min) / Math.max(1, one.max - one.min)] as const];
	});
	return { trust: 0.5, anger: 0, fear: 0, shame: 0, ...Object.fromEntries(found) };
}

/** Where people are seen as inside a school. */
const IN_SCHOOL: Readonly<Record<Place, boolean>> = {
	couloir: true,
	cour: true,
	classe: true,
	cantine: true,
	cdi: true,
	bureau: true,
	bus: false,
	chambre: false,
	ecran: false,
	sortie: false
};

export const seenAt = (place: Place) => ({ inSchool: IN_SCHOOL[place] });

const within = (value: number) => Math.min(1, Math.max(-1, value));

export function moodOf(posture: Posture, { trust, anger, fear, shame }: Feelings): Mood {
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
export function poseOf(posture: Posture, { anger, shame }: Feelings, carriesBag: boolean): PoseName {
	if (anger > 0.7) return 'crossed';
	if (shame > 0.7) return 'neck';
	return posture === 'low' && carriesBag ? 'strap' : 'rest';
}
