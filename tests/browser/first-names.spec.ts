import { expect, test } from './support/watched';
import { SCENARIO, step, story } from './support/scenario';

const SEANCE = '/fr/seance/dispute-ou-harcelement/';

test('tells a story with the first name that a teacher chose, until it is put back', async ({ page }) => {
	const alive = () => page.locator('html[data-alive]').waitFor();
	/** Who is drawn, in words: each by the name beside the drawing. */
	const drawn = page.locator('[data-picture]').getByRole('listitem');
	await page.goto(SEANCE);
	await alive();
	const sami = page.getByLabel('À la place de Sami');
	await sami.selectOption('Hugo');
	await expect(page.getByRole('status').getByText('Les histoires se lisent maintenant')).toBeVisible();
	await page.reload();
	await alive();
	await expect(sami).toHaveValue('Hugo');

	await page.goto(SCENARIO);
	await alive();
	expect(await story(page)).toContain('Hugo');
	expect(await story(page)).not.toContain('Sami');
	const ofHugo = drawn.filter({ hasText: 'Hugo' });
	for (let turns = 0; turns < 8 && (await ofHugo.count()) === 0; turns++) await step(page);
	await expect(ofHugo).toBeVisible();
	await expect(drawn.filter({ hasText: 'Sami' })).toHaveCount(0);
	expect(await story(page)).not.toContain('Sami');

	// Back to the names of the story, by keyboard alone.
	await page.goto(SEANCE);
	await alive();
	await expect(sami).toHaveValue('Hugo');
	await sami.focus();
	await page.keyboard.press('ArrowDown');
	await expect(sami).not.toHaveValue('Hugo');
	const back = page.getByRole('button', { name: 'Remettre les prénoms d’origine' });
	for (let i = 0; i < 20 && !(await back.evaluate((one) => one === document.activeElement)); i++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(back).toBeHidden();
	await expect(sami).toHaveValue('');
	await expect(page.getByRole('status').getByText('Les histoires ont retrouvé leurs prénoms.')).toBeVisible();
	await expect(page.locator('select').first()).toBeFocused();
	await page.goto(SCENARIO);
	await alive();
	expect(await story(page)).toContain('Sami');
	expect(await page.evaluate(() => localStorage.getItem('cahier-prenoms'))).toBeNull();
});
