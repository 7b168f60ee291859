import type { Page } from '@playwright/test';

/** Opens the site and waits until it is kept whole, in both languages, for use without a network. */
export async function keepOffline(page: Page, site: string): Promise<void> {
	for (const [lang, said] of [
		['fr', 'Prêt hors connexion'],
		['en', 'Ready offline']
	] as const) {
		await page.goto(new URL(`${lang}/`, site).href);
		await page.getByText(said).waitFor({ timeout: 120_000 });
	}
}
