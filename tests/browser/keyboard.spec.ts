import type { Page } from '@playwright/test';
import { SCENARIO } from './support/scenario';
import { expect, test } from './support/watched';

/** Tabs until the focus stands on something whose name matches; fails after `most` stops. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
	for (let i = 0; i < most; i++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
		if (name.test(focused)) return;
	}
	throw new Error(`no stop called ${name} within ${most} tabs`);
}

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

for (const path of ['/fr/', '/fr/cahier/', '/fr/aide/', SCENARIO, '/fr/cahier/vrai-ou-faux-idees-recues/']) {
	test(`reaches every control of ${path} by Tab, shows where the focus is, and never traps it`, async ({
		page
	}) => {
		await page.goto(path);
		await expect(page.locator('html[data-alive]')).toBeAttached();
		const expected = await page.evaluate(
			() =>
				[
					...document.querySelectorAll<HTMLElement>(
						'a[href], button:not([disabled]), input, textarea, summary'
					)
				].filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[inert]')).length
		);
		const seen = new Set<string>();
		for (let i = 0; i < 120; i++) {
			await page.keyboard.press('Tab');
			const look = () =>
				page.evaluate(() => {
					const at = document.activeElement as HTMLElement;
					if (at === document.body) return null;
					const box = at.getBoundingClientRect();
					const x = box.x + box.width / 2;
					const y = box.y + box.height / 2;
					const top = document.elementFromPoint(x, y);
					const all = [...document.querySelectorAll('*')];
					return {
						key: String(all.indexOf(at)),
						what: at.outerHTML.slice(0, 120),
						uncovered: top !== null && (at === top || at.contains(top) || top.contains(at)),
						ringed: getComputedStyle(at).outlineStyle !== 'none'
					};
				});
			let stop = await look();
			// What arrives late (an offer, a font) may push the page for a frame; what stays hidden fails.
			for (let tries = 0; stop?.uncovered === false && tries < 5; tries++) {
				await page.waitForTimeout(100);
				stop = await look();
			}
			if (stop === null) break;
			expect(stop.uncovered, `${stop.what} is hidden when focused`).toBe(true);
			expect(stop.ringed, `${stop.what} shows no focus`).toBe(true);
			if (seen.has(stop.key)) break;
			seen.add(stop.key);
		}
		expect(seen.size).toBeGreaterThanOrEqual(expected);
	});
}
