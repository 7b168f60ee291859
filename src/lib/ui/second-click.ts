/**
 * The second click of a double click is meant for what stood there at the first: by then another button may
 * stand in its place (« Suivante » after « Suivante »). Keyboard and scripts are untouched: their count is 0.
 */
export function ignoreSecondClick(node: HTMLElement): () => void {
	const stop = (event: MouseEvent) => {
		if (event.detail < 2 || !(event.target instanceof Element) || !event.target.closest('button')) return;
		event.preventDefault();
		event.stopPropagation();
	};
	node.addEventListener('click', stop, { capture: true });
	return () => node.removeEventListener('click', stop, { capture: true });
}
