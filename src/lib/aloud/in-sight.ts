/**
 * Brings what is being said into sight, and moves nothing when it is there already: a page that jumps at each
 * sentence loses its reader.
 * @param bar how much of the window's foot is covered, in px
 */
export function bringIntoSight(range: Range, bar: number): void {
	const { top, bottom } = range.getBoundingClientRect();
	const foot = window.innerHeight - bar;
	if (top >= 0 && bottom <= foot) return;
	// A third of the way down: what comes next is in sight too.
	const by = top - foot / 3;
	window.scrollBy({ top: by, behavior: movesLess() ? 'auto' : 'smooth' });
}

const movesLess = () =>
	document.documentElement.dataset.motion === 'less' ||
	matchMedia('(prefers-reduced-motion: reduce)').matches;
