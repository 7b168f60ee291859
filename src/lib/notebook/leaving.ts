/**
 * Tells that the page may be going: nothing asynchronous can be counted on any more. `visibilitychange` is
 * the last that a phone is sure to send; `pagehide` comes on reload, navigation and `location.replace`.
 * Returns how to stop listening.
 */
export function onLeaving(leave: () => void): () => void {
	if (typeof window === 'undefined') return () => {};
	const hidden = () => {
		if (document.visibilityState === 'hidden') leave();
	};
	window.addEventListener('pagehide', leave);
	document.addEventListener('visibilitychange', hidden);
	return () => {
		window.removeEventListener('pagehide', leave);
		document.removeEventListener('visibilitychange', hidden);
	};
}
