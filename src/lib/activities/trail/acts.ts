/** What a class does in a game on a trail, as it is saved: what was said aloud is nowhere in it. */
import type { Acts } from '$lib/domain/engine';

/** For whom a card is meant, where its sentences differ. */
export const AGES = ['primaire', 'college'] as const;
export type Age = (typeof AGES)[number];

export const PILES = ['challenge', 'empathy', 'act', 'help', 'pause'] as const;
export type Pile = (typeof PILES)[number];

/** How a card was dealt with. All three move the thread on by one: nobody pays for passing. */
export const HOWS = ['found', 'together', 'pass'] as const;
export type How = (typeof HOWS)[number];

/** How deep a deck may be cut: each depth deals it otherwise. */
export const CUTS = [0, 1, 2, 3] as const;
export type Cut = (typeof CUTS)[number];

export type TrailAct =
	/** Says for which age the cards are. */
	| { readonly do: 'age'; readonly age: Age }
	/** Says how many teams there are: never who is in them. */
	| { readonly do: 'teams'; readonly teams: number }
	/** Cuts the deck: the only chance in the game that a hand has a part in. */
	| { readonly do: 'cut'; readonly at: Cut }
	/** Chooses a pile, on a square that leaves it open. Squares count from 0. */
	| { readonly do: 'pile'; readonly square: number; readonly pile: Pile }
	/** By its square, not by its card: a booklet that has new cards deals others, and the class stands where it stood. */
	| { readonly do: 'answer'; readonly square: number; readonly how: How }
	/** The ideas of its card were heard: the thread moves on. */
	| { readonly do: 'on'; readonly square: number }
	/** At a knot, the class chooses something for the end. */
	| { readonly do: 'thing'; readonly knot: string; readonly thing: string }
	/** From a knot, goes on, or ties the thread at the end at once. */
	| { readonly do: 'way'; readonly knot: string; readonly to: 'on' | 'end' };

export const trailActs: Acts<TrailAct> = { version: 1, read };

function read(saved: unknown, rename: (id: string) => string): TrailAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Readonly<Record<string, unknown>>;
	const named = (id: unknown) => (typeof id === 'string' && id !== '' ? rename(id) : null);
	switch (act.do) {
		case 'age': {
			const age = AGES.find((one) => one === act.age);
			return age ? { do: 'age', age } : null;
		}
		case 'teams':
			return isCount(act.teams) ? { do: 'teams', teams: act.teams } : null;
		case 'cut': {
			const at = CUTS.find((one) => one === act.at);
			return at === undefined ? null : { do: 'cut', at };
		}
		case 'pile': {
			const pile = PILES.find((one) => one === act.pile);
			return pile && isCount(act.square) ? { do: 'pile', square: act.square, pile } : null;
		}
		case 'answer': {
			const how = HOWS.find((one) => one === act.how);
			return how && isCount(act.square) ? { do: 'answer', square: act.square, how } : null;
		}
		case 'on':
			return isCount(act.square) ? { do: 'on', square: act.square } : null;
		case 'thing': {
			const [knot, thing] = [named(act.knot), named(act.thing)];
			return knot && thing ? { do: 'thing', knot, thing } : null;
		}
		case 'way': {
			const knot = named(act.knot);
			return knot && (act.to === 'on' || act.to === 'end') ? { do: 'way', knot, to: act.to } : null;
		}
		default:
			return null;
	}
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
