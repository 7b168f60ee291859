import { expect, type Locator, type Page } from '@playwright/test';

/** Opens « Affichage » and gives its sheet. */
export async function openDisplay(page: Page): Promise<Locator> {
	await page.locator('html[data-alive]').waitFor();
	await page.getByRole('button', { name: 'Affichage', exact: true }).click();
	const sheet = page.getByRole('dialog', { name: 'Affichage' });
	await expect(sheet).toBeVisible();
	return sheet;
}

/** Remembers preferences as an earlier visit would have. */
export const remember = (page: Page, preferences: Record<string, string>) =>
	page.addInitScript((kept) => {
		localStorage.setItem('affichage', kept);
	}, JSON.stringify(preferences));

export const attributes = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
