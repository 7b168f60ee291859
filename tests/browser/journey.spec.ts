import { answers, saved, SCENARIO, step, story } from './support/scenario';
import { sampled } from './kinds/kinds';
import { expect, test } from './support/watched';

// The real thing, as a school has it.
test.use({ serviceWorkers: 'allow' });

test('goes from the first click to a first choice that is kept', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'Français' }).click();
	await expect(page).toHaveURL(/\/fr\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
	await page
		.getByRole('link', { name: /Mon cahier/ })
		.first()
		.click();
	await page
		.getByRole('link', { name: /Le groupe de classe/ })
		.first()
		.click();
	await answers(page).first().click();
	await saved(page);
	await page.goto('/fr/cahier/');
	await expect(page.getByRole('link', { name: /Le groupe de classe/ }).first()).toContainText('Continuer');
});

test('remembers the language and opens in it the next time', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/$/);
	await page.goto('/');
	await expect(page).toHaveURL(/\/en\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

const AWAY = ['reload', 'another page and back', 'location.replace', 'a closed tab'] as const;

for (const way of sampled(AWAY, 'away and back', 2)) {
	test(`brings the pupil back to the same place after ${way}`, async ({ page, context }) => {
		await page.goto(SCENARIO);
		for (let i = 0; i < 5; i++) await step(page, i);
		await saved(page);
		const before = await story(page);
		let now = page;
		if (way === 'reload') await page.reload();
		if (way === 'another page and back') {
			await page.goto('/fr/aide/');
			await page.goBack();
		}
		if (way === 'location.replace') {
			await page.evaluate(() => location.replace('/fr/cahier/'));
			await page.waitForURL('**/fr/cahier/');
			await page.goto(SCENARIO);
		}
		if (way === 'a closed tab') {
			now = await context.newPage();
			await page.close();
			await now.goto(SCENARIO);
		}
		await expect(now.locator('[data-opening]')).toBeHidden();
		await expect(async () => expect(await story(now)).toBe(before)).toPass();
	});
}

test('keeps the place when the language changes in mid-scene, and when it changes back', async ({ page }) => {
	await page.goto(SCENARIO);
	for (let i = 0; i < 4; i++) await step(page, 1);
	await saved(page);
	const french = await story(page);
	await page.getByRole('link', { name: 'English' }).click();
	await expect(page).toHaveURL(/\/en\/cahier\/le-groupe-de-classe/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('button', { name: 'Continuer' })).toHaveCount(0);
	expect(await story(page)).not.toBe(french);
	await page.getByRole('link', { name: 'Français' }).click();
	await expect(async () => expect(await story(page)).toBe(french)).toPass();
});

test('does not change the language of the page when a language link is only hovered', async ({ page }) => {
	await page.goto(SCENARIO);
	await page.waitForLoadState('networkidle');
	const before = await story(page);
	await page.getByRole('link', { name: 'English' }).hover();
	await page.waitForTimeout(500);
	await page.waitForLoadState('networkidle');
	expect(await story(page)).toBe(before);
	await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
});

test('leads to an ending with help, a way to repair and the path walked, and says « Faite » in the contents', async ({
	page
}) => {
	test.slow();
	await page.goto(SCENARIO);
	for (let i = 0; i < 80 && (await step(page, i)); i++);
	await expect(page.getByRole('heading', { name: 'Ton chemin' })).toBeVisible();
	await expect(page.getByRole('button', { name: /autrement/ }).first()).toBeVisible();
	await saved(page);
	await page.goto('/fr/cahier/');
	await expect(page.getByRole('link', { name: /Le groupe de classe/ }).first()).toContainText('Faite');
});

test('undoes to the last choice, keeps what was set aside, and survives a reload there', async ({ page }) => {
	await page.goto(SCENARIO);
	const first = await story(page);
	await answers(page).first().click();
	// A choice that is taken back before the notebook has opened leaves nothing to be saved.
	await saved(page);
	await page.getByRole('button', { name: 'Essayer autre chose' }).click();
	await expect(answers(page).first()).toBeVisible();
	await saved(page);
	await page.reload();
	await expect(page.locator('[data-opening]')).toBeHidden();
	await expect(async () => expect(withoutNote(await story(page))).toBe(withoutNote(first))).toPass();
});

/** The scene alone: the note before a hard story is told once, at the start. */
function withoutNote(text: string): string {
	return text.slice(text.indexOf('Lundi, '));
}
