import { pagesOf } from './pages';
import type { Slide } from './slides';

/** Texts under one head, on as many slides as they need: `id-0`, `id-1`…; no slide where nothing is told. */
export const paged = (
	id: string,
	texts: readonly string[],
	head: Pick<Slide, 'over' | 'title'> = {}
): Slide<never>[] => pagesOf(texts).map((lines, i) => ({ id: `${id}-${i}`, ...head, lines }));

/** The same slides; going on from the last one does this. */
export const withOn = <Act>(slides: readonly Slide<Act>[], on: Act): Slide<Act>[] =>
	slides.map((slide, i) => (i === slides.length - 1 ? { ...slide, on } : slide));
