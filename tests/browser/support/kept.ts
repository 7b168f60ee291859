import { expect, type Page } from '@playwright/test';

export const CARNET = '/fr/carnet/';

/**
 * Makes a notebook that has a key.
 * @param site where the page has no address of its own to start from
 * @returns the pictures and the words of its card
 */
export async function make(page: Page, site?: string) {
	await page.goto(site ? new URL(CARNET, site).href : CARNET);
	await page.locator('html[data-alive]').waitFor();
	await page.getByRole('button', { name: 'Faire un carnet fermé à clé' }).click();
	await page.getByRole('button', { name: 'tortue' }).click();
	await page.getByRole('radio', { name: 'violet' }).check();
	await page.getByRole('button', { name: 'Faire ma carte' }).click();
	await expect(page.getByRole('heading', { name: 'Ta carte' })).toBeFocused({ timeout: 30_000 });
	const pictures = await page.getByRole('listitem').locator('span').allTextContents();
	const words = await page.getByText(/^\S+ – \S+ – \S+ – \S+$/).textContent();
	await page.getByRole('button', { name: 'J’ai ma carte' }).click();
	return { pictures, words: words! };
}

export const opened = (page: Page) => page.getByRole('heading', { name: 'Ton carnet est ouvert' });
export const unlock = (page: Page) => page.getByRole('button', { name: 'Ouvrir', exact: true }).click();

/** Shows a card by its four words, as they are printed. */
export async function showWords(page: Page, words: string) {
	await page.getByRole('button', { name: 'J’ai quatre mots' }).click();
	const field = page.getByLabel('Les quatre mots de ta carte');
	await expect(field).toBeFocused();
	await field.fill(words.replaceAll(' – ', ' '));
	await unlock(page);
}
