/**
 * What can be done next comes into sight: « Poser ici » in the place that keys aim at, or, where none is to be
 * seen, the nearest one. A hand that drags sees to it itself.
 */
export function bringInSight(root: HTMLElement): void {
	if (root.querySelector('[data-dragged]')) return;
	const aimed = root.querySelector('[data-aimed] [data-here]');
	// The place that it lies in already is no next place.
	const open = aimed
		? [aimed]
		: [...root.querySelectorAll('[data-here]')].filter((one) => !one.parentElement?.querySelector('.held'));
	if (open.length === 0 || open.some((one) => outBy(one) === 0)) return;
	const nearest = open.reduce((best, one) => (outBy(one) < outBy(best) ? one : best));
	nearest.scrollIntoView({ block: 'nearest', behavior: lessMotion() ? 'instant' : 'smooth' });
}

/** How far a button is from being seen whole, in px. */
function outBy(button: Element): number {
	const { top, bottom } = button.getBoundingClientRect();
	return Math.max(0, bottom - innerHeight, -top);
}

const lessMotion = () =>
	document.documentElement.dataset.motion === 'less' ||
	matchMedia('(prefers-reduced-motion: reduce)').matches;
