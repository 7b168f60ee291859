/** What is told on as many slides as it needs, and what goes on from the last of them. */
import { pagesOf } from './pages';
import type { Slide } from './slides';

/** Texts a page at a time, each under the same head. They hold no act, so they stand among the slides of any kind. */
export const paged = (
	id: string,
	texts: readonly string[],
	head: Pick<Slide, 'over' | 'title'> = {}
): Slide<never>[] => pagesOf(texts).map((lines, i) => ({ id: `${id}-${i}`, ...head, lines }));

/** The same slides; going on from the last one does `on`. */
export const withOn = <Act>(slides: readonly Slide<Act>[], on: Act): Slide<Act>[] =>
	slides.map((slide, i) => (i === slides.length - 1 ? { ...slide, on } : slide));
