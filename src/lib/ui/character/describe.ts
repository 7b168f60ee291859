import { feelingOf } from './feelings';
import type { PoseName } from './poses';
import type { Mood } from './rig';

/** Says a message of `words/` in the language of the page. */
export type Say = (key: string, values?: Record<string, string>) => string;

export interface Seen {
	readonly name: string;
	/** What words about them agree with. */
	readonly gender: 'f' | 'm';
	readonly mood: Mood;
	readonly pose?: PoseName | undefined;
}

/** Somebody for those who do not see the drawing: « Inès, inquiète, regarde son téléphone ». */
export function describe(say: Say, { name, gender, mood, pose = 'rest' }: Seen): string {
	const feeling = say(`character.feeling.${feelingOf(mood)}`, { gender });
	if (pose === 'rest') return say('character.said', { name, feeling });
	return say('character.doing', { name, feeling, pose: say(`character.pose.${pose}`) });
}
