/**
 * Moves reading to what has just come, inside `scene`. The scene is shown from its top when the thing to read
 * fits there with it; else the thing itself comes into view. Nothing moves when it is all in sight already.
 */
export function readNext(scene: HTMLElement): void {
	const target = scene.querySelector<HTMLElement>('[data-read]');
	if (!target) return;
	target.focus({ preventScroll: true });
	const [whole, part] = [scene.getBoundingClientRect(), target.getBoundingClientRect()];
	if (whole.top >= 0 && part.bottom <= window.innerHeight) return;
	// Half a screen leaves room for what stands under the heading.
	const fits = part.bottom - whole.top < window.innerHeight * 0.6;
	(fits ? scene : target).scrollIntoView?.({ block: 'start' });
}
