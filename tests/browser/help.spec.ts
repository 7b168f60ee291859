import type { Page } from '@playwright/test';
import { sampled } from './kinds/kinds';
import { SCENARIO } from './support/scenario';
import { expect, test } from './support/watched';

const alive = (page: Page) => expect(page.locator('html[data-alive]')).toBeAttached();
const numbers = (page: Page) =>
	page
		.locator('main .line h3')
		.evaluateAll((all) => all.map((one) => one.textContent.trim()).filter((one) => /^\d+$/.test(one)));

async function openAt(page: Page, time: string, path = '/fr/aide/'): Promise<void> {
	await page.clock.setFixedTime(new Date(time));
	await page.goto(path);
	await alive(page);
}

test('puts 3018 first while it answers, in the time of Paris', async ({ page }) => {
	await openAt(page, '2026-01-15T08:00:00Z');
	expect(await numbers(page)).toEqual(['3018', '119', '3114']);
	await expect(page.getByText('Fermé en ce moment')).toHaveCount(0);
});

test('puts 119 and 3114 first when 3018 is closed, and says why, in the simple version too', async ({
	page
}) => {
	await openAt(page, '2026-01-15T22:30:00Z');
	expect(await numbers(page)).toEqual(['119', '3114', '3018']);
	await expect(page.getByText(/le 3018 est fermé\. Ici, on te répond jour et nuit/)).toBeVisible();
	await expect(page.getByText('Fermé en ce moment')).toBeVisible();
	await page.getByRole('button', { name: 'Version simple' }).click();
	const big = await page.locator('main section strong').allInnerTexts();
	expect(big).toEqual(['119', '3114', '3018', '17', '112', '15', '114', '17cyber.gouv.fr']);
	await openAt(page, '2026-01-15T22:30:00Z', '/fr/aide/1/');
	expect(await numbers(page)).toEqual(['119', '3018']);
});

test('comes in this order: an adult near you, the lines, danger, the site, the situations', async ({
	page
}) => {
	await openAt(page, '2026-01-15T12:00:00Z');
	const titles = await page.locator('main h2:not(dialog h2)').allInnerTexts();
	expect(titles).toEqual([
		'Un adulte près de toi',
		'Qui appeler',
		'D’autres personnes à appeler',
		'Danger, là, maintenant ?',
		'C’est arrivé en ligne ?',
		'Quelle est ta situation ?'
	]);
	await expect(page.getByText('depuis la vie scolaire ou l’infirmerie').first()).toBeVisible();
});

const FROM = ['/fr/', '/fr/cahier/', '/fr/vie-privee/', '/fr/seance/dispute-ou-harcelement/', SCENARIO];

for (const path of sampled(FROM, 'help from'))
	test(`is two taps or two keys away from ${path}, to the number and to a situation`, async ({ page }) => {
		await page.goto(path);
		await alive(page);
		await page.getByRole('link', { name: 'Besoin d’aide' }).first().click();
		await expect(page.getByRole('heading', { level: 3, name: '3018' })).toBeVisible();
		await page.getByRole('link', { name: /Je n’ai personne/ }).click();
		await expect(page.getByRole('heading', { level: 1, name: /Je n’ai personne/ })).toBeVisible();
		await expect(page).toHaveTitle('Aide 2 – Cahier');
		await page.goto(path);
		await alive(page);
		await page.keyboard.press('Alt+a');
		await page.waitForURL('**/fr/aide/');
	});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('opens without a network, its situations and the neutral page too', async ({ page, context }) => {
		test.slow();
		await page.goto('/fr/');
		await page.evaluate(async () => {
			await navigator.serviceWorker.register('/service-worker.js');
			await navigator.serviceWorker.ready;
		});
		await page.reload();
		await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
		await context.setOffline(true);
		await page.getByRole('link', { name: 'Besoin d’aide' }).click();
		await page.getByRole('link', { name: /C’est à la maison/ }).click();
		await expect(page.getByRole('heading', { level: 3, name: '119' })).toBeVisible();
		await page.locator('header').getByRole('button', { name: 'Cacher cette page' }).click();
		await page.waitForURL('**/fr/pause/');
		await expect(page.getByRole('button', { name: 'Reprendre' })).toBeVisible();
	});
});

test('keeps the adults of the school on this device until they are erased', async ({ page }) => {
	await page.goto('/fr/aide/');
	await alive(page);
	await page.getByText('Réservé à l’école : remplir').click();
	await page.getByLabel('Adulte 1').fill('Mme Roy, CPE, bureau B12');
	await page.getByRole('button', { name: 'Garder ces lignes' }).click();
	await expect(page.getByText(/C’est gardé/)).toBeVisible();
	await page.goto('/fr/aide/5/');
	await expect(page.getByText('Mme Roy, CPE, bureau B12')).toBeVisible();
	await page.goto('/fr/aide/');
	await expect(page.getByRole('listitem').filter({ hasText: 'Mme Roy, CPE, bureau B12' })).toBeVisible();
	await page.getByText('Réservé à l’école : remplir').click();
	await page.getByRole('button', { name: 'Effacer ces lignes' }).click();
	await expect(page.getByText('C’est effacé.')).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('cahier-ecole'))).toBeNull();
});

for (const lang of ['fr', 'en'])
	test(`prints as one page, with the adults of the school, in ${lang}`, async ({ page }) => {
		const adults = [
			'Mme Roy, CPE, bureau B12',
			'M. Diallo, infirmier',
			'Mme Le Goff, salle 104',
			'M. Ba, vie scolaire'
		];
		await page.addInitScript((kept) => localStorage.setItem('cahier-ecole', JSON.stringify(kept)), adults);
		await page.goto(`/${lang}/aide/`);
		await alive(page);
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize({ width: 688, height: 1016 });
		const poster = page.locator('.poster');
		for (const one of [...adults, '3018', '119', '3114', '112', '15', '114'])
			await expect(poster.getByText(one, { exact: true })).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		expect(await poster.evaluate((sheet) => sheet.scrollHeight - sheet.clientHeight)).toBeLessThanOrEqual(0);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
	});

test('dials only where a telephone is likely', async ({ browser, baseURL }) => {
	const phone = await browser.newContext({
		viewport: { width: 390, height: 800 },
		hasTouch: true,
		isMobile: true
	});
	const tablet = await browser.newContext({
		viewport: { width: 820, height: 1180 },
		hasTouch: true,
		isMobile: true
	});
	for (const [context, dials] of [
		[phone, true],
		[tablet, false]
	] as const) {
		const page = await context.newPage();
		await page.goto(new URL('/fr/aide/', baseURL).href);
		await alive(page);
		await expect(page.locator('a[href="tel:3018"]')).toBeVisible({ visible: dials });
		await expect(page.getByText(/Cet appareil ne téléphone pas/)).toBeVisible({ visible: !dials });
		await context.close();
	}
});
