import type { Page } from '@playwright/test';
import { findings } from './support/axe';
import { openContents } from './support/many';
import { answers, saved, SCENARIO } from './support/scenario';
import { sampled } from './kinds/kinds';
import { expect, test } from './support/watched';

const shelf = (page: Page) => page.locator('section[aria-labelledby="toutes"]');
const cards = (page: Page) => shelf(page).getByRole('listitem');
const count = (page: Page) => shelf(page).getByRole('status');
const search = (page: Page) => page.getByRole('searchbox');

test.describe('with sixty activities', () => {
	test('finds an activity by keyboard alone, without its accents', async ({ page }) => {
		await openContents(page, 60);
		await expect(cards(page)).toHaveCount(60);
		for (let i = 0; i < 60; i++) {
			await page.keyboard.press('Tab');
			if (await search(page).evaluate((one) => one === document.activeElement)) break;
		}
		await expect(search(page)).toBeFocused();
		await page.keyboard.type('METEO du jour 12');
		await expect(count(page)).toHaveText('Une activité');
		await expect(cards(page)).toHaveCount(1);
		for (let i = 0; i < 20; i++) {
			await page.keyboard.press('Tab');
			const href = await page.evaluate(() => document.activeElement?.getAttribute('href'));
			if (href?.includes('/cahier/activite-')) break;
		}
		await expect(cards(page).getByRole('link')).toBeFocused();
	});

	test('keeps each choice in the address, so that Back takes it back', async ({ page }) => {
		await openContents(page, 60);
		await page.getByLabel('Âge').selectOption('lycee');
		await expect(page).toHaveURL(/\?age=lycee$/);
		await expect(count(page)).toHaveText('20 activités');
		await page.getByRole('button', { name: 'Respirer' }).click();
		await expect(page).toHaveURL(/age=lycee&faire=breathe/);
		await expect(page.getByRole('button', { name: 'Respirer' })).toHaveAttribute('aria-pressed', 'true');
		const both = await count(page).innerText();
		// What is typed is no address: the next one here would read it in the history.
		const before = page.url();
		await search(page).fill('trois');
		await expect(count(page)).not.toHaveText(both);
		expect(page.url()).toBe(before);
		await page.goBack();
		await expect(search(page)).toHaveValue('trois');
		await search(page).fill('');
		await expect(page.getByRole('button', { name: 'Respirer' })).toHaveAttribute('aria-pressed', 'false');
		await expect(count(page)).toHaveText('20 activités');
		await page.goBack();
		await expect(page).toHaveURL(/\/fr\/cahier\/$/);
		await expect(cards(page)).toHaveCount(60);
	});

	test('never ends on nothing: says what to let go of, and shows everything again', async ({ page }) => {
		await openContents(page, 60);
		await page.getByLabel('Temps').selectOption('5');
		await search(page).fill('dragon');
		await expect(page.getByRole('heading', { name: /ne mène nulle part/ })).toBeVisible();
		await expect(count(page)).toHaveText('Aucune activité');
		await page.getByRole('button', { name: /Sans ces mots/ }).click();
		await expect(count(page)).toHaveText('12 activités');
		await expect(page.getByRole('heading', { name: 'Toutes les activités' })).toBeFocused();
		await search(page).fill('dragon');
		await page.getByRole('button', { name: 'Tout montrer' }).click();
		await expect(cards(page)).toHaveCount(60);
		await expect(search(page)).toHaveValue('');
	});

	const WINDOWS = [
		[320, 568],
		[768, 1024],
		[1920, 1080]
	] as const;

	for (const [width, height] of sampled(WINDOWS, 'contents', 2)) {
		test(`stays in its width at ${width} px, with targets of 48 px and nothing that axe finds`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height });
			await openContents(page, 60);
			const more = page.getByRole('button', { name: /Préciser/ });
			if (await more.isVisible()) await more.click();
			const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(wide).toBeLessThanOrEqual(0);
			const small = await page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('main :is(a, button, input, select)')]
					.filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 47.5)
					.map((one) => one.outerHTML.slice(0, 90))
			);
			expect(small).toEqual([]);
			expect(await findings(page, { within: 'main' })).toEqual([]);
		});
	}
});

test('reads its wishes from an address that is opened, whom an activity is for included', async ({
	page
}) => {
	await page.goto('/fr/cahier/?avec=ambassadors#toutes');
	await page.getByRole('button', { name: /ambassadeur ou en médiateur/ }).click();
	await expect(page).toHaveURL(/\/cahier\/$/);
});

test('finds an activity by its words, which stay for the way back and in no address', async ({ page }) => {
	await page.goto('/fr/cahier/');
	await search(page).fill('groupe de classe');
	await expect(cards(page)).toHaveCount(1);
	await cards(page).getByRole('link').click();
	await expect(page).toHaveURL(new RegExp(SCENARIO));
	await expect(page.getByRole('heading', { level: 1, name: 'Le groupe de classe' })).toBeVisible();
	await page.goBack();
	await expect(search(page)).toHaveValue('groupe de classe');
	expect(page.url()).not.toContain('?');
	await page.reload();
	await expect(search(page)).toHaveValue('');
});

test('welcomes back to the place where one stopped, by its title and its moment', async ({ page }) => {
	await page.goto('/fr/');
	await expect(page.getByRole('heading', { name: 'Te revoilà' })).toBeHidden();
	await page.goto(SCENARIO);
	await answers(page).first().click();
	await saved(page);
	await page.goto('/fr/');
	const again = page.getByRole('region', { name: 'Te revoilà' });
	await expect(again).toContainText('Le groupe de classe');
	await expect(again).toContainText('Lundi, 18 h 40');
	await again.getByRole('link', { name: 'Reprendre' }).click();
	await expect(page).toHaveURL(new RegExp(SCENARIO));
});

test('puts the focus on the title of the page one turns to, and turns without motion where less is wanted', async ({
	page
}) => {
	await page.addInitScript(() => {
		const calls = { turns: 0 };
		Object.assign(window, { calls });
		const real = document.startViewTransition.bind(document);
		document.startViewTransition = (...given) => {
			calls.turns += 1;
			return real(...given);
		};
	});
	const turns = () => page.evaluate(() => (window as unknown as { calls: { turns: number } }).calls.turns);
	await page.goto('/fr/');
	await page.locator('html[data-alive]').waitFor();
	await page.getByRole('link', { name: /Mon cahier/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Mon cahier' })).toBeFocused();
	await expect(page.locator('#svelte-announcer')).toHaveText('Mon cahier – Cahier');
	expect(await turns()).toBe(1);
	await page.evaluate(() => (document.documentElement.dataset.motion = 'less'));
	await page.goBack();
	await expect(page.getByRole('heading', { level: 1, name: 'Bonjour' })).toBeFocused();
	expect(await turns()).toBe(1);
	await page.evaluate(() => delete document.documentElement.dataset.motion);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goForward();
	await expect(page.getByRole('heading', { level: 1, name: 'Mon cahier' })).toBeFocused();
	expect(await turns()).toBe(1);
	// And back where one was on the page, whatever takes the focus.
	const privacy = page.getByRole('link', { name: 'Ce que ce cahier garde' }).first();
	await privacy.scrollIntoViewIfNeeded();
	const place = await page.evaluate(() => scrollY);
	expect(place).toBeGreaterThan(100);
	await privacy.click();
	await page.waitForURL('**/fr/vie-privee/');
	await page.goBack();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});
