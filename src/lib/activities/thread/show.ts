/**
 * Brings the newest message into view, with what one can do beside or under it. Where they stand one under the
 * other and one has to decide, the newest message goes to the top, so that the answers show.
 */
export function showNewest(root: HTMLElement, readingOn: boolean): void {
	const newest = root.querySelector<HTMLElement>('[data-land="newest"]');
	const actions = root.querySelector<HTMLElement>('[data-actions]');
	// jsdom has no layout, so nothing to scroll.
	if (!newest?.scrollIntoView || !actions) return;
	const stacked = actions.getBoundingClientRect().top >= newest.getBoundingClientRect().bottom;
	if (stacked && readingOn) actions.scrollIntoView({ block: 'nearest' });
	newest.scrollIntoView({ block: stacked && !readingOn ? 'start' : 'nearest' });
}
