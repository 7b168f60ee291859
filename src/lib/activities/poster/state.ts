/** Where a learner stands with a poster. Ids only: no sentence but the learner's own. */
import type { Cell, LayoutId } from './layouts';
import type { PairId } from './papers';
import type { PictogramId } from './pictograms';

export const SIZES = ['small', 'middle', 'large'] as const;
export type Size = (typeof SIZES)[number];

export const TURNS = ['left', 'straight', 'right'] as const;
export type Turn = (typeof TURNS)[number];

export interface Image {
	/** `i` and a number that is never given twice. */
	readonly id: string;
	readonly what: PictogramId;
	readonly cell: Cell;
	readonly size: Size;
	readonly turn: Turn;
}

/** Own words, or words of the content by their id. */
export type Slogan = { readonly starter: string } | { readonly text: string };

export interface PosterState {
	readonly slogan: Slogan | undefined;
	readonly layout: LayoutId;
	readonly pair: PairId;
	/** A layout or papers were chosen: the first of each is only where one begins. */
	readonly styled: boolean;
	/** From the back to the front. */
	readonly images: readonly Image[];
	/** How many images were ever laid. */
	readonly laid: number;
	/** Ids of the checks that are ticked. */
	readonly ticked: readonly string[];
	/** In what shape it was taken away. */
	readonly taken: readonly ('print' | 'image')[];
	readonly ready: boolean;
}
