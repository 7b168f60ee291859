import { openDisplay, remember } from './support/display';
import { overflowing } from './support/overflowing';
import { QUIZ, SCENARIO } from './support/scenario';
import { expect, test } from './support/watched';

for (const path of ['/fr/', '/fr/cahier/', '/fr/aide/', SCENARIO, QUIZ]) {
	test(`cuts nothing at 320 px with the biggest and widest text on ${path}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const [size, skin] of [
			['100', 'auto'],
			['200', 'auto'],
			['200', '8-10']
		] as const) {
			await remember(page, { size, spacing: 'widest', skin });
			await page.goto(path);
			await page.locator('html[data-alive]').waitFor();
			expect(await overflowing(page), `${size} ${skin}`).toEqual([]);
		}
		await openDisplay(page);
		expect(await overflowing(page, 'dialog')).toEqual([]);
		const sheet = page.locator('dialog[open]');
		expect(await sheet.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
	});
}

test('has controls of at least 48 px, 56 px for the youngest', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const [skin, least] of [
		['auto', 47.5],
		['8-10', 55.5]
	] as const) {
		await remember(page, { skin });
		await page.goto('/fr/');
		const sheet = await openDisplay(page);
		const small = await sheet
			.locator('label, button')
			.evaluateAll(
				(all, least) =>
					all
						.filter((one) => one.getBoundingClientRect().height < least)
						.map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`),
				least
			);
		expect(small, skin).toEqual([]);
	}
});

test('gives the youngest 56 px in an activity and on the first pages', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await remember(page, { skin: '8-10' });
	for (const path of ['/fr/', '/fr/cahier/', SCENARIO, QUIZ]) {
		await page.goto(path);
		await page.locator('html[data-alive]').waitFor();
		const small = await page.locator('header :is(a, button), main :is(a, button)').evaluateAll((all) =>
			all
				.filter((one) => one.checkVisibility() && !one.closest('p'))
				.filter((one) => one.getBoundingClientRect().height < 55.5)
				.map((one) => `${one.outerHTML.slice(0, 80)} ${one.getBoundingClientRect().height}`)
		);
		expect(small, path).toEqual([]);
	}
});
