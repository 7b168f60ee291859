import { attributes, openDisplay, remember } from './support/display';
import { findings } from './support/axe';
import { QUIZ, SCENARIO, step, story } from './support/scenario';
import { expect, test } from './support/watched';

/** Each choice by its words, and the attribute that it sets. */
const CHOICES = [
	['radio', '140 %', 'size', '140'],
	['radio', 'Large', 'spacing', 'wide'],
	['radio', 'Lexend', 'font', 'lexend'],
	['radio', 'Contraste fort', 'theme', 'contrast'],
	['radio', '15–18 ans', 'skin', '15-18'],
	['switch', 'Règle de lecture', 'ruler', 'on'],
	['switch', 'Cacher les images', 'pictures', 'less'],
	['switch', 'Moins de mouvement', 'motion', 'less'],
	['switch', 'Version simple', 'reading', 'simple']
] as const;
const ALL = Object.fromEntries(CHOICES.map(([, , name, value]) => [name, value]));

test('shows each choice at once, remembers it, and forgets all of it when asked', async ({ page }) => {
	await page.goto('/fr/');
	const sheet = await openDisplay(page);
	for (const [role, words, name, value] of CHOICES) {
		await sheet.getByRole(role, { name: words, exact: true }).check({ force: true });
		await expect(page.locator('html')).toHaveAttribute(`data-${name}`, value);
	}
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: /Mon cahier/ }).click();
	await page.waitForURL('**/fr/cahier/');
	expect(await attributes(page)).toMatchObject(ALL);
	await page.reload();
	await page.locator('html[data-alive]').waitFor();
	expect(await attributes(page)).toMatchObject(ALL);

	await openDisplay(page);
	await sheet.getByRole('button', { name: 'Remettre comme au début' }).click();
	expect(Object.keys(await attributes(page)).filter((name) => name in ALL)).toEqual([]);
	expect(await page.evaluate(() => localStorage.getItem('affichage'))).toBeNull();
});

test.describe('without a service worker', () => {
	test('has every choice before the first paint: nothing flashes', async ({ page }) => {
		await remember(page, ALL);
		await page.addInitScript(() => {
			new PerformanceObserver(() => {
				(window as unknown as { painted: unknown }).painted ??= { ...document.documentElement.dataset };
			}).observe({ type: 'paint', buffered: true });
		});
		await page.route('**/_app/immutable/**', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		await page.goto(SCENARIO, { waitUntil: 'commit' });
		const painted = await page.waitForFunction(
			() => (window as unknown as { painted?: Record<string, string> }).painted
		);
		const first = await painted.jsonValue();
		expect(first).toMatchObject(ALL);
		expect(first).not.toHaveProperty('alive');
		await page.locator('html[data-alive]').waitFor();
		expect(await attributes(page)).toMatchObject(ALL);
	});

	test('fetches a typeface when it is chosen, not before', async ({ page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => {
			const name = /([a-z]+)[^/]*\.woff2$/.exec(request.url())?.[1];
			if (name) fetched.push(name);
		});
		await page.goto('/fr/');
		const sheet = await openDisplay(page);
		await page.waitForFunction(() => document.fonts.check('16px Lexend'));
		expect([...new Set(fetched)].sort()).toEqual(['atkinson', 'lexend']);
		await sheet.getByRole('radio', { name: 'OpenDyslexic' }).check({ force: true });
		await expect.poll(() => fetched.filter((name) => name === 'opendyslexic').length).toBe(2);
		await page.waitForFunction(() => [...document.fonts].some((face) => face.family === 'OpenDyslexic'));
		expect(fetched).not.toContain('andika');
	});
});

test('changes nothing of the place in a story, and gives the focus back', async ({ page }) => {
	await page.goto(SCENARIO);
	await step(page);
	const before = await story(page);
	const sheet = await openDisplay(page);
	await sheet.getByRole('radio', { name: '170 %' }).check({ force: true });
	await sheet.getByRole('radio', { name: 'Sombres' }).check({ force: true });
	await sheet.getByRole('button', { name: 'Fermer' }).click();
	await expect(sheet).toBeHidden();
	await expect(page.getByRole('button', { name: 'Affichage', exact: true })).toBeFocused();
	expect(await story(page)).toBe(before);
	await step(page);
	expect(await story(page)).not.toBe(before);
});

for (const theme of ['light', 'dark', 'contrast']) {
	test(`axe finds nothing in the panel, nor on a page behind it, in the theme ${theme}`, async ({ page }) => {
		await remember(page, { theme });
		await page.goto(QUIZ);
		await page.locator('html[data-alive]').waitFor();
		expect(await findings(page)).toEqual([]);
		await openDisplay(page);
		expect(await findings(page, { within: 'dialog[open]' })).toEqual([]);
	});
}

test('works by keyboard alone: arrows choose, Space switches, Escape closes', async ({ page }) => {
	await page.goto('/fr/cahier/');
	await page.locator('html[data-alive]').waitFor();
	const opener = page.getByRole('button', { name: 'Affichage', exact: true });
	for (let i = 0; i < 8 && !(await opener.evaluate((one) => one === document.activeElement)); i++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('dialog', { name: 'Affichage' });
	await expect(sheet.getByRole('button', { name: 'Fermer' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(sheet.getByRole('switch', { name: 'Version simple' })).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page.locator('html')).toHaveAttribute('data-reading', 'simple');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('html')).toHaveAttribute('data-size', '120');
	await expect(sheet.getByRole('radio', { name: '120 %' })).toBeFocused();
	// One stop a group: spacing, letters, colours, then the three switches.
	for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
	await expect(sheet.getByRole('switch', { name: 'Règle de lecture' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(opener).toBeFocused();
});
