import { tabTo } from './support/focus';
import { answers, saved, SCENARIO, story } from './support/scenario';
import { expect, test } from './support/watched';

test('erases an activity and puts it back by keyboard alone, and the story stands where it stood', async ({
	page
}) => {
	await page.goto(SCENARIO);
	await answers(page).first().click();
	await saved(page);
	const before = await story(page);

	await page.goto('/fr/carnet/dedans/');
	await page.locator('html[data-alive]').waitFor();
	const press = async (name: RegExp) => {
		await tabTo(page, name);
		await page.keyboard.press('Enter');
	};
	await press(/^Ouvrir$/);
	await expect(page.getByRole('heading', { name: 'Que veux-tu revoir' })).toBeFocused();
	await press(/^Ce que j’ai fait/);
	await expect(page.getByRole('heading', { level: 2, name: 'Ce que j’ai fait' })).toBeFocused();
	await press(/^Effacer cette activité/);
	await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
	await expect(page.getByRole('status').filter({ hasText: 'est effacé' })).toBeVisible();
	await expect(page.getByRole('link', { name: /Ouvrir «.Le groupe de classe/ })).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: 'Ce que j’ai fait' })).toBeFocused();
	await press(/^Ouvrir «.Le groupe de classe/);
	await page.waitForURL(`**${SCENARIO}`);
	await expect(async () => expect(await story(page)).toBe(before)).toPass();
});
