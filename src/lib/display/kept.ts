import { readPreferences, writePreferences, type Preferences } from './options';

/** The name under which app.html looks too. */
export const KEY = 'affichage';

/** What this device remembers. A browser that keeps nothing remembers nothing. */
export function keptPreferences(): Preferences {
	try {
		return readPreferences(localStorage.getItem(KEY));
	} catch {
		return readPreferences(null);
	}
}

/** Remembers them on this device. @returns false when the browser refuses: they last as long as the page. */
export function keepPreferences(preferences: Preferences): boolean {
	const written = writePreferences(preferences);
	try {
		if (written === null) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, written);
		return true;
	} catch {
		return false;
	}
}
