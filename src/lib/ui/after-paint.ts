/** In ms: a page that is busy, or hidden, keeps nobody waiting longer than this. */
const AT_LATEST = 120;

/** Runs once what has just changed is on the screen: what nobody sees must not hold up what they do. */
export function afterPaint(run: () => void): void {
	if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: AT_LATEST });
	// Safari has none: two frames are about as long.
	else setTimeout(run, 32);
}
