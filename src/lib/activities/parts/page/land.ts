/**
 * Moves the focus to a part of the page that bears `data-land`, and brings it into view: after an act, so that
 * the focus is never left on something that is no longer there. Call it once the new state shows (`tick`).
 */
export function landOn(root: ParentNode, name: string): void {
	const part = root.querySelector<HTMLElement>(`[data-land="${name}"]`);
	if (!part) return;
	if (!part.matches('a[href], button, input, textarea, select')) part.tabIndex = -1;
	part.focus({ preventScroll: true });
	// jsdom has no layout, so nothing to scroll.
	part.scrollIntoView?.({ block: 'nearest' });
}
