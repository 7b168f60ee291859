/** What a learner can do with sentences about themselves, as it is saved. */
import type { Acts } from '$lib/domain/engine';

export type Look = 'before' | 'after';

export type SelfcheckAct =
	/** Says where one stands on a sentence, in the look that is open. */
	| { readonly do: 'place'; readonly sentence: string; readonly word: string }
	/** « Avec mes mots », in the look that is open. */
	| { readonly do: 'say'; readonly sentence: string; readonly text: string }
	| { readonly do: 'erase'; readonly sentence: string; readonly look: Look }
	/** Keeps the first look. */
	| { readonly do: 'keep' }
	/** Opens the second look. */
	| { readonly do: 'look' }
	/** Puts both side by side. */
	| { readonly do: 'compare' };

/** Longest own words on a sentence, in UTF-16 units. */
export const LONGEST_TEXT = 1000;

export const selfcheckActs: Acts<SelfcheckAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): SelfcheckAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (act.do === 'keep' || act.do === 'look' || act.do === 'compare') return { do: act.do };
	if (!isId(act.sentence)) return null;
	const sentence = rename(act.sentence);
	switch (act.do) {
		case 'place':
			return isId(act.word) ? { do: 'place', sentence, word: rename(act.word) } : null;
		case 'say':
			return isText(act.text) ? { do: 'say', sentence, text: act.text } : null;
		case 'erase':
			return isLook(act.look) ? { do: 'erase', sentence, look: act.look } : null;
		default:
			return null;
	}
}

const isLook = (value: unknown): value is Look => value === 'before' || value === 'after';
const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST_TEXT;
