/** How much smaller than the room's own size a slide may be written; the styles stop at 3.5 % of the height. */
const SCALES = [1, 0.92, 0.84, 0.77, 0.7, 0.64];

/**
 * Writes what stands in `box` as large as it fits there: the first scale at which nothing is scrolled out of it.
 * What does not fit at the smallest one is scrolled to.
 */
export function fitInto(box: HTMLElement): void {
	for (const scale of SCALES) {
		box.style.setProperty('--fit', String(scale));
		if (box.scrollHeight <= box.clientHeight + 1) return;
	}
}
