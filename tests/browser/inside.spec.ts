import type { Page } from '@playwright/test';
import { saved, SCENARIO } from './support/scenario';
import { expect, test } from './support/watched';

const SMALL = /Preuves\s: je garde quoi/;
const CAPTURE = /^Je ne réponds pas\. Je fais une capture/;

/** Opens the story, keeps a screenshot, and goes into the small activity that is offered then. */
async function goInside(page: Page) {
	await page.goto(SCENARIO);
	await page.getByRole('button', { name: CAPTURE }).click();
	await page.getByRole('button', { name: SMALL }).click();
	await expect(page.getByRole('heading', { level: 1, name: SMALL })).toBeFocused();
}

test('opens a small activity in the middle of a story and comes back to the same place', async ({ page }) => {
	await goInside(page);
	await saved(page);
	// Only one chapter is on the page: the story waits.
	await expect(page.getByRole('button', { name: CAPTURE })).toHaveCount(0);
	await page
		.getByRole('button', { name: /Revenir à/ })
		.first()
		.click();
	await expect(page.getByRole('heading', { level: 1, name: 'Le groupe de classe' })).toBeAttached();
	await expect(page.getByText('Tu gardes une trace', { exact: false })).toBeVisible();
	await expect(page.getByText('Tu connais déjà cet entraînement', { exact: false })).toBeVisible();
});

test('finds the small activity again after a reload, by keys alone, and the story after it', async ({
	page
}) => {
	// On a slow device the page is quiet only once the story has given way to the small activity.
	await page.addInitScript(() => {
		window.requestIdleCallback = (run) =>
			Number(
				setTimeout(() => {
					run({ didTimeout: false, timeRemaining: () => 50 });
					document.documentElement.dataset.quiet = '';
				}, 1500)
			);
	});
	await goInside(page);
	await saved(page);
	await page.reload();
	await expect(page.locator('[data-opening]')).toBeHidden();
	await expect(page.getByRole('heading', { level: 1, name: SMALL })).toBeVisible();
	await expect(page.locator('html[data-quiet]')).toBeAttached();
	const back = page.getByRole('button', { name: /Revenir à/ }).first();
	await back.focus();
	await page.keyboard.press('Enter');
	await expect(page.getByText('Tu gardes une trace', { exact: false })).toBeVisible();
	await saved(page);
	await page.reload();
	await expect(page.locator('[data-opening]')).toBeHidden();
	await expect(page.getByText('Tu gardes une trace', { exact: false })).toBeVisible();
});

test('keeps the small activity when the language changes inside it', async ({ page }) => {
	await goInside(page);
	await saved(page);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/cahier\/le-groupe-de-classe/);
	await expect(page.getByRole('heading', { level: 1, name: /proof|keep|evidence/i })).toBeVisible();
	await expect(page.getByRole('button', { name: /Back to/ }).first()).toBeVisible();
});
