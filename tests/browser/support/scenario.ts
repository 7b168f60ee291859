import { expect, type Page } from '@playwright/test';

export const SCENARIO = '/fr/cahier/le-groupe-de-classe/';

export const QUIZ = '/fr/cahier/dispute-taquinerie-ou-harcelement/';

/** The answers that can be given now. */
export const answers = (page: Page) => page.locator('main [data-tap]');

/** « Enregistré »: the transaction has completed. */
export async function saved(page: Page): Promise<void> {
	await expect(page.getByText('Enregistré', { exact: true })).toBeVisible();
}

/** Answers if answers are offered, else goes on. Resolves to false at an ending. */
export async function step(page: Page, pick = 0): Promise<boolean> {
	// A tap before the page works is kept and done later: what can be pressed would change under the hand.
	await page.locator('html[data-alive]').waitFor();
	const goOn = page.getByRole('button', { name: 'Continuer' });
	if (await goOn.isVisible()) {
		await goOn.click();
		return true;
	}
	const offered = answers(page);
	const count = await offered.count();
	if (count === 0) return false;
	await offered.nth(pick % count).click();
	return true;
}

/** What the scene says, without what comes and goes: « Enregistré », announcements, the note before. */
export const story = (page: Page) =>
	page.locator('main article').evaluate((scene) => {
		const copy = scene.cloneNode(true) as HTMLElement;
		copy.querySelectorAll('[role="status"], [aria-live]').forEach((one) => one.remove());
		return copy.textContent.replace(/\s+/g, ' ').trim();
	});
