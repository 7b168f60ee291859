/** Space between what has the focus and the strip, in px. */
const AIR = 12;

/** Room for a strip at the foot of the window: all of the page can be scrolled above it, the focus too. */
export function keepClear(strip: HTMLElement): () => void {
	const { documentElement, body } = document;
	const set = () => {
		documentElement.style.scrollPaddingBottom = `${strip.offsetHeight + AIR}px`;
		body.style.paddingBottom = `${strip.offsetHeight}px`;
	};
	set();
	const resized = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(set);
	resized?.observe(strip);
	return () => {
		resized?.disconnect();
		documentElement.style.scrollPaddingBottom = '';
		body.style.paddingBottom = '';
	};
}
