import { expect, test } from './support/watched';

declare global {
	interface Window {
		/** Parts of drawings that were taken out of the page. */
		lost?: number;
	}
}

test.beforeEach(({ page }) =>
	page.addInitScript(() => {
		window.lost = 0;
		new MutationObserver((changes) => {
			for (const node of changes.flatMap((one) => [...one.removedNodes]))
				if (node instanceof Element && node.matches('svg[data-crop], g, path')) window.lost! += 1;
		}).observe(document, { childList: true, subtree: true });
	})
);

test('a drawing that comes with the page is kept, and drawn by no script', async ({ page }) => {
	const scripts: string[] = [];
	page.on('response', async (response) => {
		if (response.url().endsWith('.js')) scripts.push(await response.text().catch(() => ''));
	});
	await page.goto('/fr/aide/');
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await expect(page.locator('svg[data-crop] path')).not.toHaveCount(0);
	expect(await page.evaluate(() => window.lost)).toBe(0);
	// The names of the cuts stand in the script that draws, and nowhere else in the first wave of this page.
	expect(scripts.filter((one) => one.includes('zigzag') && one.includes('headscarf'))).toEqual([]);
});

test('the sheet of the cast is shown whole, each with a description', async ({ page }) => {
	await page.goto('/workbench/cast/');
	await expect(page.getByRole('img', { name: 'Inès, inquiète' })).not.toHaveCount(0);
	await expect(page.getByRole('img', { name: 'Linh, calme, regarde son téléphone' })).toBeVisible();
	expect(await page.evaluate(() => window.lost)).toBe(0);
});

test('a face moves over a moment, and at once where less motion is asked for', async ({ page }) => {
	await page.goto('/workbench/cast/');
	const moves = () =>
		page.evaluate(() => getComputedStyle(document.querySelector('svg[data-crop] path')!).transitionDuration);
	expect(await moves()).toContain('0.16s');
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await moves()).not.toContain('0.16s');
});
