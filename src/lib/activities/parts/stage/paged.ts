import { pagesOf } from './pages';
import type { Slide } from './slides';

/**
 * Texts on as many slides as they need, under the same head; they do nothing, so they stand among those of any kind.
 * @param id of which each slide has its own, with its rank
 */
export const paged = (
	id: string,
	texts: readonly string[],
	head: Pick<Slide, 'over' | 'title'>
): Slide<never>[] => pagesOf(texts).map((lines, i) => ({ id: `${id}-${i}`, ...head, lines }));

/** The same slides; from the last one, going on does this in the activity. */
export const withOn = <Act>(slides: readonly Slide<Act>[], on: Act): Slide<Act>[] =>
	slides.map((slide, i) => (i === slides.length - 1 ? { ...slide, on } : slide));
