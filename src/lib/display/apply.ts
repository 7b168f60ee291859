import { DEFAULTS, OPTION_NAMES, type Preferences, type Skin } from './options';

/**
 * Shows the preferences: one data attribute of the root for each that was chosen, none for the others. What
 * they look like stands in ui/*.css; app.html sets the same attributes before the first paint.
 * @param pageSkin the skin of the age that this page is written for
 */
export function applyPreferences(root: HTMLElement, preferences: Preferences, pageSkin?: Skin): void {
	for (const name of OPTION_NAMES) {
		const value = preferences[name];
		if (value !== DEFAULTS[name]) root.dataset[name] = value;
		else if (name === 'skin' && pageSkin) root.dataset.skin = pageSkin;
		else delete root.dataset[name];
	}
}
