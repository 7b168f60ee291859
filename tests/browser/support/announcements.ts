import type { Page } from '@playwright/test';

/** What a live region has come to say. */
export interface Announcement {
	readonly text: string;
	/** `polite`, unless it cuts in. */
	readonly how: string;
}

type Heard = Window & { heard?: Announcement[] };

/** Listens to every live region of the pages to come, from before they are drawn. */
export const listen = (page: Page) =>
	page.addInitScript(() => {
		const heard: Announcement[] = ((window as Heard).heard = []);
		const LIVE = '[role="status"], [role="alert"], [role="log"], [aria-live]';
		new MutationObserver((changes) => {
			const regions = changes.map(({ target }) =>
				(target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>(LIVE)
			);
			for (const region of new Set(regions)) {
				const text = region?.textContent?.replace(/\s+/g, ' ').trim();
				const how = region?.getAttribute('aria-live') ?? (region?.role === 'alert' ? 'assertive' : 'polite');
				if (text && how !== 'off') heard.push({ text, how });
			}
		}).observe(document, { childList: true, characterData: true, subtree: true });
	});

/** What has been said since this was last asked. */
export const heard = (page: Page): Promise<Announcement[]> =>
	page.evaluate(() => (window as Heard).heard?.splice(0) ?? []);

/** The longest that may be said at once, in characters: past that, nobody holds the beginning any more. */
const LONGEST = 150;

/** What is wrong with what was said after one thing was done: too long, cutting in, twice. */
export function troubles(said: readonly Announcement[]): string[] {
	return said.flatMap(({ text, how }, index) => [
		...(text.length >= LONGEST ? [`${text.length} characters: ${text}`] : []),
		...(how === 'polite' ? [] : [`${how}: ${text}`]),
		...(said.findIndex((one) => one.text === text) < index ? [`twice: ${text}`] : [])
	]);
}
