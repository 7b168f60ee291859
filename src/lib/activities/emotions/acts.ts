/** What a learner can do with the wheel, as it is saved. Looking at an emotion again is not an act. */
import type { Acts } from '$lib/domain/engine';

/** Longest sentence that is kept, in characters. */
export const LONGEST_WORDS = 600;

export type EmotionsAct =
	/** Takes an emotion, beside those taken before; or gives it back with all that was said of it. */
	| { readonly do: 'feel' | 'unfeel'; readonly family: string }
	/** Says which word suits it best. */
	| { readonly do: 'name'; readonly family: string; readonly nuance: string }
	/** Says how strong it is. */
	| { readonly do: 'strength'; readonly family: string; readonly intensity: string }
	/** Says where in the body it is, or no longer. */
	| { readonly do: 'place' | 'unplace'; readonly family: string; readonly place: string }
	/** Keeps a sentence; an empty one takes it back. */
	| { readonly do: 'say'; readonly text: string }
	/** « C'est tout », « Je ne sais pas », and back to the wheel from either. */
	| { readonly do: 'end' }
	| { readonly do: 'unsure' }
	| { readonly do: 'back' };

export const emotionsActs: Acts<EmotionsAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): EmotionsAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'end':
		case 'unsure':
		case 'back':
			return { do: act.do };
		case 'say':
			return typeof act.text === 'string' && act.text.length <= LONGEST_WORDS
				? { do: 'say', text: act.text }
				: null;
	}
	if (!isId(act.family)) return null;
	const family = rename(act.family);
	switch (act.do) {
		case 'feel':
		case 'unfeel':
			return { do: act.do, family };
		case 'name':
			return isId(act.nuance) ? { do: 'name', family, nuance: rename(act.nuance) } : null;
		case 'strength':
			return isId(act.intensity) ? { do: 'strength', family, intensity: rename(act.intensity) } : null;
		case 'place':
		case 'unplace':
			return isId(act.place) ? { do: act.do, family, place: rename(act.place) } : null;
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
