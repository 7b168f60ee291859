/** How it stands with the window on the wall; `same`: there is one window for both. */
export type Wall = 'none' | 'here' | 'blocked' | 'same';

/** What Chromium says of the screens, where it may be asked (Window Management). */
interface Screens {
	readonly screens: readonly Screen[];
	readonly currentScreen: Screen;
}
interface Screen {
	readonly availLeft: number;
	readonly availTop: number;
	readonly availWidth: number;
	readonly availHeight: number;
}

/**
 * Opens the wall in a window of its own: on the other screen where the browser can place windows and is allowed
 * to, anywhere else where a hand then drags it.
 */
export async function openWall(address: string): Promise<Wall> {
	const other = await otherScreen();
	const features = other
		? `popup,left=${other.availLeft},top=${other.availTop},width=${other.availWidth},height=${other.availHeight}`
		: 'popup,width=1280,height=720';
	const opened = open(address, 'cahier-mur', features);
	opened?.focus();
	return opened ? 'none' : 'blocked';
}

async function otherScreen(): Promise<Screen | undefined> {
	const asked = (window as { getScreenDetails?: () => Promise<Screens> }).getScreenDetails;
	if (!asked || !(screen as { isExtended?: boolean }).isExtended) return undefined;
	try {
		const { screens, currentScreen } = await asked.call(window);
		return screens.find((one) => one !== currentScreen);
	} catch {
		// Not allowed: a hand drags the window.
		return undefined;
	}
}
