/** What stands over the page at once: an attribute, and two rules of base.css that leave nothing to see. */
export function cover(): void {
	document.documentElement.dataset.covered = '';
}

export function uncover(): void {
	delete document.documentElement.dataset.covered;
}

/**
 * Covers the page while it is hidden, before the system takes the picture that it shows among the open
 * windows. Returns how to stop.
 */
export function coverWhenAway(): () => void {
	const seen = () => (document.visibilityState === 'hidden' ? cover() : uncover());
	document.addEventListener('visibilitychange', seen);
	return () => {
		document.removeEventListener('visibilitychange', seen);
		uncover();
	};
}
