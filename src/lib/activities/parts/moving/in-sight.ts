/** A place is seen once a finger's width of it is, in px. */
const FINGER = 48;

/**
 * What can be done next comes into sight: the place that keys aim at, or, if no place that takes the thing in
 * hand is to be seen, the nearest one. A hand that drags sees to it itself.
 */
export function bringInSight(root: HTMLElement): void {
	if (root.querySelector('[data-dragged]')) return;
	const aimed = root.querySelector('[data-aimed]');
	// The place that it lies in already is no next place.
	const open = aimed
		? [aimed]
		: [...root.querySelectorAll('[data-takes]')].filter((one) => !one.querySelector('.held'));
	if (open.length === 0 || open.some((one) => outBy(one) === 0)) return;
	const nearest = open.reduce((best, one) => (outBy(one) < outBy(best) ? one : best));
	nearest.scrollIntoView({ block: 'nearest', behavior: lessMotion() ? 'instant' : 'smooth' });
}

/** How far a place is from being seen, in px. */
function outBy(place: Element): number {
	const { top, bottom, height } = place.getBoundingClientRect();
	const enough = Math.min(FINGER, height);
	return Math.max(0, top + enough - innerHeight, enough - bottom);
}

const lessMotion = () =>
	document.documentElement.dataset.motion === 'less' ||
	matchMedia('(prefers-reduced-motion: reduce)').matches;
