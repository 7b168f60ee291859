import { openDisplay, remember } from './support/display';
import { QUIZ, SCENARIO } from './support/scenario';
import { expect, test } from './support/watched';

test('turns to « Version simple » in the middle of an activity, and back, at the same place', async ({
	page
}) => {
	await page.goto(QUIZ);
	const main = page.locator('main');
	await page.locator('html[data-alive]').waitFor();
	await main.locator('[data-tap]').first().click();
	await main
		.getByRole('button', { name: /Question suivante|Continuer|Suivant/ })
		.first()
		.click();
	await expect(main).toContainText('Chaque lundi, Elif chante l’hymne');
	const place = await main.locator('svg[role="img"]').first().getAttribute('aria-label');
	const sheet = await openDisplay(page);
	await sheet.getByRole('switch', { name: 'Version simple' }).check({ force: true });
	await expect(main).toContainText('Corentin aime un club de sport.');
	await expect(main).not.toContainText('Chaque lundi, Elif chante l’hymne');
	expect(await main.locator('svg[role="img"]').first().getAttribute('aria-label')).toBe(place);
	await page.keyboard.press('Escape');
	await page.reload();
	await expect(main).toContainText('Corentin aime un club de sport.');
	await openDisplay(page);
	await sheet.getByRole('switch', { name: 'Version simple' }).uncheck({ force: true });
	await expect(main).toContainText('Chaque lundi, Elif chante l’hymne');
});

test.describe('while its words cannot be fetched', () => {
	test('says so and goes on in the usual words, then takes the simple ones at a second try', async ({
		page,
		watched
	}) => {
		const cut = '**/content/*.simple.fr.json';
		await page.route(cut, (route) => route.abort());
		await page.goto(QUIZ);
		const sheet = await openDisplay(page);
		const simple = sheet.getByRole('switch', { name: 'Version simple' });
		await simple.check({ force: true });
		const notice = page.getByRole('status').getByText('La version simple n’a pas pu venir');
		await expect(notice).toBeVisible();
		const main = page.locator('main');
		await expect(main).toContainText('Maëlle et Ibrahim jouent au handball');
		await page.unroute(cut);
		await simple.uncheck({ force: true });
		await expect(notice).toBeHidden();
		await simple.check({ force: true });
		await expect(main).toContainText('Pour toi, qu’est-ce que c’est ?');
		await expect(notice).toBeHidden();
		// The browser tells of the file that it was kept from.
		watched.errors.splice(0);
	});
});

test('« Cet exercice me bloque » leads three ways on, from the foot of an activity', async ({ page }) => {
	await page.goto(QUIZ);
	await page.locator('html[data-alive]').waitFor();
	const foot = page.locator('main details').filter({ hasText: 'Cet exercice me bloque' });
	await foot.locator('summary').focus();
	await page.keyboard.press('Enter');
	await foot.getByRole('button', { name: 'Passer à la version simple' }).click();
	await expect(page.locator('main')).toContainText('Pour toi, qu’est-ce que c’est ?');
	const display = foot.getByRole('button', { name: 'Ouvrir « Affichage »' });
	await display.click();
	const sheet = page.getByRole('dialog', { name: 'Affichage' });
	await expect(sheet.getByRole('switch', { name: 'Version simple' })).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(display).toBeFocused();
	await expect(foot.getByRole('link', { name: 'En parler à un adulte' })).toHaveAttribute(
		'href',
		'/fr/aide/'
	);
	await expect(foot.getByText('Est-ce qu’on peut la faire autrement, ensemble ?')).toBeVisible();
	await foot.getByRole('link', { name: 'Choisir une autre activité' }).click();
	await page.waitForURL('**/fr/cahier/');
});

test('says where there is no « Version simple »', async ({ page }) => {
	await page.goto('/fr/aide/');
	const sheet = await openDisplay(page);
	await expect(sheet.getByRole('switch', { name: 'Version simple' })).toHaveAccessibleDescription(
		/n’en a pas/
	);
});

test('names people in « Version simple », whose texts come after the page', async ({ page }) => {
	await remember(page, { reading: 'simple' });
	await page.goto(SCENARIO);
	await expect(page.locator('main')).toContainText('Ce soir, Noé publie une photo de Sami.');
	await expect(page.locator('main')).not.toContainText('{');
});
