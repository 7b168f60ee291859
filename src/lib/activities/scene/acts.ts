/** What a learner can do with pictures, as it is saved. Each act names the picture that it was done on. */
import type { Acts } from '$lib/domain/engine';

/** Which question: the spot, the room or the person it is about, and its own id there. */
export interface Address {
	readonly picture: string;
	/** Id of a spot, a room or a person, or `MEANING`. */
	readonly at: string;
	/** Id of a question, or `FEELS`, `WORD`, `HELP`. */
	readonly ask: string;
}

export type SceneAct =
	/** Looks at a spot or a room. */
	| { readonly do: 'look'; readonly picture: string; readonly spot: string }
	/** Chooses; where several may be chosen, one more. */
	| ({ readonly do: 'pick'; readonly option: string } & Address)
	/** Takes back one of several. */
	| ({ readonly do: 'drop'; readonly option: string } & Address)
	/** Keeps one's own words; empty ones take them back. */
	| ({ readonly do: 'say'; readonly text: string } & Address)
	/** « Continuer », « J'ai assez regardé »: leaves this pass of this picture. */
	| { readonly do: 'on'; readonly picture: string; readonly pass: Pass };

/** First one looks; then one says what is felt, what is meant, or what the plan shows. */
export type Pass = 'look' | 'think';

/** Where a poster's second questions stand. */
export const MEANING = 'meaning';
/** « Que ressent… ? » */
export const FEELS = 'feels';
/** How it feels in a room. */
export const WORD = 'word';
/** What would help there. */
export const HELP = 'help';

/** Longest own words, in UTF-16 units. */
export const LONGEST = 2000;

export const sceneActs: Acts<SceneAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): SceneAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	if (!isId(act.picture)) return null;
	const picture = rename(act.picture);
	if (act.do === 'look') return isId(act.spot) ? { do: 'look', picture, spot: rename(act.spot) } : null;
	if (act.do === 'on')
		return act.pass === 'look' || act.pass === 'think' ? { do: 'on', picture, pass: act.pass } : null;
	if (!isId(act.at) || !isId(act.ask)) return null;
	const address = { picture, at: rename(act.at), ask: rename(act.ask) };
	switch (act.do) {
		case 'pick':
		case 'drop':
			return isId(act.option) ? { do: act.do, ...address, option: rename(act.option) } : null;
		case 'say':
			return typeof act.text === 'string' && act.text.length <= LONGEST
				? { do: 'say', ...address, text: act.text }
				: null;
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
