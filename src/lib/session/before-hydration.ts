/**
 * What the small script of app.html has noticed before the page worked: a tap on an answer, and whether a
 * notebook exists on this device (a neutral flag that says nothing of whose, or what is in it).
 */
declare global {
	interface Window {
		/** The last element with `data-tap` that was tapped before the page worked. */
		tapped?: HTMLElement | undefined;
	}
}

/** The answer that was tapped, once; its click may now be done again. */
export function keptTap(): HTMLElement | undefined {
	const tapped = window.tapped;
	window.tapped = undefined;
	return tapped?.isConnected ? tapped : undefined;
}

/** Whether a notebook was kept here: `localStorage.cahier`, set by the first write to the device. */
export function notebookExpected(): boolean {
	try {
		return typeof localStorage !== 'undefined' && localStorage.getItem('cahier') !== null;
	} catch {
		return false;
	}
}
