import { isMarkedKept } from './kept-mark';
import { openOnDevice } from './today-mark';

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

/**
 * Whether a notebook was kept here: `localStorage.cahier`, set by the first write to the device; or one of today,
 * in this tab or in another; or one that has a key was open in this tab, and its card is awaited.
 */
export function notebookExpected(): boolean {
	try {
		if (typeof localStorage === 'undefined') return false;
		return localStorage.getItem('cahier') !== null || openOnDevice() !== undefined || isMarkedKept();
	} catch {
		return false;
	}
}
