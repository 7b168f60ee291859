/** What a learner can do with a compliment, as it is saved. */
import type { Acts } from '$lib/domain/engine';

/** The places after the last scene. */
export const RECEIVED = 'recu';
export const END = 'fin';

/** Longest text that is kept, in characters. */
export const LONGEST_WORDS = 600;

export const PARTS = ['fact', 'effect', 'ending'] as const;
export type Part = (typeof PARTS)[number];

export type ComplimentsAct =
	/** Puts a part into the sentence, in the place of the one that was there. */
	| { readonly do: 'pick'; readonly scene: string; readonly part: Part; readonly option: string }
	/** Takes the ending out; a gesture instead of words; words again. */
	| { readonly do: 'drop' | 'gesture' | 'words'; readonly scene: string }
	/** Keeps what somebody did for the learner; nothing takes it back. */
	| { readonly do: 'say'; readonly text: string }
	/** Goes to a scene, or to a place after the last one. */
	| { readonly do: 'go'; readonly to: string };

export const complimentsActs: Acts<ComplimentsAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): ComplimentsAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	switch (act.do) {
		case 'pick': {
			const part = PARTS.find((one) => one === act.part);
			return part && isId(act.scene) && isId(act.option)
				? { do: 'pick', scene: rename(act.scene), part, option: rename(act.option) }
				: null;
		}
		case 'drop':
		case 'gesture':
		case 'words':
			return isId(act.scene) ? { do: act.do, scene: rename(act.scene) } : null;
		case 'say':
			return typeof act.text === 'string' && act.text.length <= LONGEST_WORDS
				? { do: 'say', text: act.text }
				: null;
		case 'go':
			if (!isId(act.to)) return null;
			return { do: 'go', to: act.to === RECEIVED || act.to === END ? act.to : rename(act.to) };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
