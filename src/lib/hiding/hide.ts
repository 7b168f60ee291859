import { cover } from './cover';
import { keepPlace } from './hidden-place';

interface Hiding {
	/** The neutral page: `/fr/pause/`. */
	readonly neutral: string;
	/** Puts what was half typed where it will be found again, before it returns. */
	readonly putDrafts: () => void;
	/** Loads a page in place of this one; another in tests. */
	readonly go?: (path: string) => void;
}

/** The title of the neutral page, and of nothing in particular. */
export const NEUTRAL_TITLE = 'Cahier';

/**
 * « Cacher »: all of it before the handler returns, without a question. A whole page is loaded, so that
 * nothing of this one stays in memory; it takes this one's place in the history.
 */
export function hide({ neutral, putDrafts, go = (path) => location.replace(path) }: Hiding): void {
	cover();
	document.title = NEUTRAL_TITLE;
	document.body.hidden = true;
	keepPlace(location.pathname);
	putDrafts();
	history.replaceState(null, '', neutral);
	go(neutral);
}
