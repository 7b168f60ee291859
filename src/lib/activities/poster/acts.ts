/** What a learner does with a poster, as it is saved. Images have numbers of their own: `i1`, `i2`… */
import type { Acts } from '$lib/domain/engine';
import { TURNS, SIZES, type Size, type Turn } from './state';

/** Longest slogan, in characters: what is read while one walks past. */
export const LONGEST_SLOGAN = 80;

export type PosterAct =
	/** Begins from words of the content. */
	| { readonly do: 'begin'; readonly starter: string }
	/** Writes the slogan; without a word, takes it away. */
	| { readonly do: 'say'; readonly text: string }
	| { readonly do: 'lay'; readonly layout: string }
	| { readonly do: 'colour'; readonly pair: string }
	/** Lays an image on the first free place. */
	| { readonly do: 'add'; readonly what: string }
	| { readonly do: 'put'; readonly image: string; readonly cell: string }
	| { readonly do: 'size'; readonly image: string; readonly size: Size }
	| { readonly do: 'turn'; readonly image: string; readonly turn: Turn }
	/** Brings an image before the others. */
	| { readonly do: 'front'; readonly image: string }
	| { readonly do: 'remove'; readonly image: string }
	| { readonly do: 'tick'; readonly check: string }
	| { readonly do: 'untick'; readonly check: string }
	/** Took the poster away, on paper or as an image. */
	| { readonly do: 'take'; readonly as: 'print' | 'image' }
	/** « Mon affiche est prête. » */
	| { readonly do: 'ready' }
	/** Takes it up again. */
	| { readonly do: 'resume' };

export const posterActs: Acts<PosterAct> = { version: 1, read };

type Saved = Readonly<Record<string, unknown>>;

function read(saved: unknown, rename: (id: string) => string): PosterAct | null {
	if (typeof saved !== 'object' || saved === null) return null;
	const act = saved as Saved;
	switch (act.do) {
		case 'begin':
			return isId(act.starter) ? { do: 'begin', starter: rename(act.starter) } : null;
		case 'say':
			return typeof act.text === 'string' && act.text.length <= LONGEST_SLOGAN
				? { do: 'say', text: act.text }
				: null;
		case 'lay':
			return isId(act.layout) ? { do: 'lay', layout: act.layout } : null;
		case 'colour':
			return isId(act.pair) ? { do: 'colour', pair: act.pair } : null;
		case 'add':
			return isId(act.what) ? { do: 'add', what: act.what } : null;
		case 'tick':
		case 'untick':
			return isId(act.check) ? { do: act.do, check: rename(act.check) } : null;
		case 'take':
			return act.as === 'print' || act.as === 'image' ? { do: 'take', as: act.as } : null;
		case 'ready':
		case 'resume':
			return { do: act.do };
		default:
			return readImage(act);
	}
}

function readImage(act: Saved): PosterAct | null {
	if (!isId(act.image)) return null;
	const { image } = act;
	switch (act.do) {
		case 'put':
			return isId(act.cell) ? { do: 'put', image, cell: act.cell } : null;
		case 'size': {
			const size = SIZES.find((one) => one === act.size);
			return size ? { do: 'size', image, size } : null;
		}
		case 'turn': {
			const turn = TURNS.find((one) => one === act.turn);
			return turn ? { do: 'turn', image, turn } : null;
		}
		case 'front':
		case 'remove':
			return { do: act.do, image };
		default:
			return null;
	}
}

const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
