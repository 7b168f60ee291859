import type { Page } from '@playwright/test';

/** What the window is too narrow for: a page that scrolls sideways, a text that is cut. */
export async function overflowing(page: Page, within = 'main'): Promise<string[]> {
	return page.evaluate((within) => {
		const wide =
			document.documentElement.scrollWidth > innerWidth
				? [`the page scrolls sideways: ${document.documentElement.scrollWidth}`]
				: [];
		const cut = [...document.querySelectorAll<HTMLElement>(`${within} :is(h1,h2,h3,p,li,button,a,span)`)]
			.filter(
				(one) =>
					one.checkVisibility() &&
					getComputedStyle(one).overflow !== 'visible' &&
					getComputedStyle(one).position !== 'absolute'
			)
			.filter((one) => one.scrollWidth > one.clientWidth + 1)
			.map((one) => `cut: ${one.outerHTML.slice(0, 100)}`);
		return [...wide, ...cut];
	}, within);
}
