import type { Page } from '@playwright/test';

/** Where the focus stands now. */
export interface Stop {
	/** The same for the same element, in the order in which they were first met. */
	readonly key: number;
	readonly what: string;
	/** Nothing lies over its middle nor over its corners, and all of it is in the window, if it can be. */
	readonly uncovered: boolean;
	/** Its ring is an outline at least 3 px wide, of another colour than the page. */
	readonly ringed: boolean;
}

const look = (page: Page): Promise<Stop | null> =>
	page.evaluate(() => {
		const at = document.activeElement as HTMLElement;
		if (at === document.body) return null;
		const counter = window as unknown as { stops?: number };
		at.dataset.stop ??= String((counter.stops = (counter.stops ?? 0) + 1));
		const own = (x: number, y: number) => {
			const top = document.elementFromPoint(x, y);
			if (top === null || top === document.body || top === document.documentElement) return false;
			return at.contains(top) || top.contains(at);
		};
		// A link of several lines has several boxes, and its corners are theirs.
		const free = [...at.getClientRects()].every(({ left, right, top, bottom, width, height }) => {
			if (width < 2 || height < 2) return true;
			// The corners are cut like paper.
			const cut = Math.min(12, width / 4, height / 4);
			const corners = [left + cut, right - cut].flatMap((x) => [top + cut, bottom - cut].map((y) => [x, y]));
			// What is higher than the window shows as much as there is room for.
			const shown = height < innerHeight - 200 ? corners : [];
			return [...shown, [(left + right) / 2, Math.min((top + bottom) / 2, innerHeight - 2)]].every(([x, y]) =>
				own(x!, y!)
			);
		});
		const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
		const page = getComputedStyle(document.body).backgroundColor;
		return {
			key: Number(at.dataset.stop),
			what: at.outerHTML.slice(0, 120),
			uncovered: free,
			ringed: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 3 && outlineColor !== page
		};
	});

/** Every stop from here to the end of the page, or to its beginning; never more than `most`: a trap ends it too. */
export async function walk(page: Page, key: 'Tab' | 'Shift+Tab', most = 300): Promise<Stop[]> {
	const stops: Stop[] = [];
	while (stops.length < most) {
		await page.keyboard.press(key);
		let stop = await look(page);
		// What arrives late (an offer, a font) may push the page for a frame; what stays hidden fails.
		for (let tries = 0; stop?.uncovered === false && tries < 5; tries++) {
			await page.waitForTimeout(100);
			stop = await look(page);
		}
		if (stop === null || stops.some((one) => one.key === stop.key)) return stops;
		stops.push(stop);
	}
	throw new Error(`a trap: more than ${most} stops`);
}

/** What can be reached by Tab, counted without pressing it; of a group of radio buttons, one. */
export const reachable = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			[
				...document.querySelectorAll<HTMLElement>(
					'a[href], button:not([disabled]), input, textarea, select, summary'
				)
			].filter(
				(one) =>
					one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) &&
					!one.closest('[inert]') &&
					one.tabIndex >= 0
			).length
	);

/** Tabs until the focus stands on something whose name matches; fails after `most` stops. */
export async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
	for (let i = 0; i < most; i++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const at = document.activeElement;
			// Past the last stop the focus is on the page itself, which holds every name.
			if (!at || at === document.body) return '';
			return ((at as HTMLInputElement).labels?.[0] ?? at).textContent.trim();
		});
		if (name.test(focused)) return;
	}
	throw new Error(`no stop called ${name} within ${most} tabs`);
}
