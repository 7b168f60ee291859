import { sampled } from './kinds/kinds';
import { reachable, tabTo, walk, type Stop } from './support/focus';
import { SCENARIO } from './support/scenario';
import { expect, test } from './support/watched';

test('goes from the first page to an ending by keyboard alone', async ({ page }) => {
	test.slow();
	await page.goto('/');
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await tabTo(page, /Français/);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/fr/');
	await tabTo(page, /Mon cahier/);
	await page.keyboard.press('Enter');
	await page.waitForURL('**/fr/cahier/');
	await tabTo(page, /Le groupe de classe/);
	await page.keyboard.press('Enter');
	await page.waitForURL(`**${SCENARIO}`);
	await page.locator('main [data-tap]').first().waitFor();
	for (let i = 0; i < 80; i++) {
		if (await page.getByRole('heading', { name: 'Ton chemin' }).isVisible()) break;
		const goOn = await page.getByRole('button', { name: 'Continuer' }).isVisible();
		if (goOn) await tabTo(page, /^Continuer/);
		else {
			const answer = await page
				.locator('main [data-tap]')
				.nth(i % 2)
				.innerText();
			await tabTo(
				page,
				new RegExp(
					answer
						.trim()
						.slice(0, 30)
						.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
				)
			);
		}
		await page.keyboard.press(i % 2 ? 'Enter' : 'Space');
	}
	await expect(page.getByRole('heading', { name: 'Ton chemin' })).toBeVisible();
});

const WALKED = [
	'/fr/',
	'/fr/cahier/',
	'/fr/aide/',
	'/fr/accessibilite/',
	'/fr/cahier/vrai-ou-faux-idees-recues/',
	SCENARIO
];

for (const path of sampled(WALKED, 'keyboard', 4)) {
	test(`reaches every control of ${path} by Tab, shows where the focus is, and never traps it`, async ({
		page
	}) => {
		test.slow();
		for (const [width, height] of [
			[1280, 720],
			[320, 568]
		] as const) {
			await page.setViewportSize({ width, height });
			await page.goto(path);
			await expect(page.locator('html[data-alive]')).toBeAttached();
			// What stands at the foot comes once the page is quiet.
			await page.waitForLoadState('networkidle');
			const there = await walk(page, 'Tab');
			expect(there.length, `${width} px`).toBeGreaterThanOrEqual(await reachable(page));
			for (const stop of there) {
				expect(stop.uncovered, `${stop.what} is hidden when focused, at ${width} px`).toBe(true);
				expect(stop.ringed, `${stop.what} shows no focus`).toBe(true);
			}
			if (width !== 320) continue;
			const back = await walk(page, 'Shift+Tab');
			const order = (stops: readonly Stop[]) => stops.map(({ key }) => key);
			expect(order(back), 'the way back is the way there').toEqual(order(there).reverse());
			for (const stop of back)
				expect(stop.uncovered, `${stop.what} is hidden when one comes back to it`).toBe(true);
		}
		// In forced colours a shadow is not drawn: the ring must not be one.
		await page.emulateMedia({ forcedColors: 'active' });
		await page.keyboard.press('Tab');
		expect((await walk(page, 'Tab', 400)).filter((stop) => !stop.ringed)).toEqual([]);
	});
}

test('begins with a link to the content, which moves the focus there', async ({ page }) => {
	await page.goto('/fr/aide/');
	await page.locator('html[data-alive]').waitFor();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

for (const [path, opener] of [
	['/fr/seance/dispute-ou-harcelement/', 'Montrer le code en grand'],
	['/fr/cahier/', 'Tout effacer sur cet appareil']
] as const) {
	test(`« ${opener} » takes the focus, keeps it, lets Escape close it, and gives it back`, async ({
		page
	}) => {
		await page.goto(path);
		await page.locator('html[data-alive]').waitFor();
		const button = page.getByRole('button', { name: opener });
		await button.focus();
		await page.keyboard.press('Enter');
		const inside = () =>
			page.evaluate(() => document.activeElement?.closest('dialog[open]') !== null || !document.hasFocus());
		for (let stop = 0; stop < 6; stop++) {
			const at = await page.evaluate(() => document.activeElement === document.body);
			// Past the last stop the focus leaves for the browser's own controls, never for what lies behind.
			expect(at || (await inside())).toBe(true);
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Escape');
		await expect(page.locator('dialog[open]')).toHaveCount(0);
		await expect(button).toBeFocused();
	});
}
