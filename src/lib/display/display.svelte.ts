import { afterPaint } from '$lib/ui/after-paint';
import { createContext } from 'svelte';
import { applyPreferences } from './apply';
import { facesFor } from './faces';
import { KEY, keepPreferences, keptPreferences } from './kept';
import { DEFAULTS, type OptionName, type Preferences, type Skin } from './options';

/** How this page is shown. Until `start` it is the page as it was drawn, with what app.html has set. */
export class Display {
	preferences = $state.raw<Preferences>(DEFAULTS);
	/** False once the browser has refused to remember. */
	kept = $state(true);
	/** The page that is shown has a « Version simple ». */
	hasSimple = $state(false);
	/** Opens « Affichage », from wherever it is asked for; the header's tool says how. */
	open = (): void => {};
	#pageSkin: Skin | undefined;
	#started = false;

	/** Takes up what this device remembers, and follows its other tabs. @returns how to stop. */
	start(): () => void {
		this.#started = true;
		this.#show(keptPreferences());
		const follow = ({ key }: StorageEvent) => {
			if (key === KEY || key === null) this.#show(keptPreferences());
		};
		addEventListener('storage', follow);
		return () => removeEventListener('storage', follow);
	}

	choose<Name extends OptionName>(name: Name, value: Preferences[Name]): void {
		this.#keep({ ...this.preferences, [name]: value });
	}

	reset(): void {
		this.#keep(DEFAULTS);
	}

	/** Another page: it is written for another age, it may have a « Version simple ». */
	turnTo(skin: Skin | undefined, hasSimple: boolean): void {
		this.hasSimple = hasSimple;
		this.#pageSkin = skin;
		if (this.#started) this.#show(this.preferences);
	}

	#keep(preferences: Preferences): void {
		this.kept = keepPreferences(preferences);
		this.#show(preferences);
	}

	#show(preferences: Preferences): void {
		this.preferences = preferences;
		const root = document.documentElement;
		applyPreferences(root, preferences, this.#pageSkin);
		const faces = facesFor(root.dataset.font, root.dataset.skin);
		afterPaint(
			() =>
				void import('$lib/ui/fonts').then(
					({ loadFaces }) => loadFaces(faces),
					// Cut off before the first copy was kept: the local faces stay.
					() => {}
				)
		);
	}
}

const [read, write] = createContext<Display>();

export const display = read;

/** Called once, by the root layout. */
export const provideDisplay = (): Display => write(new Display());
