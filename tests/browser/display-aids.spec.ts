import { openDisplay, remember } from './support/display';
import { QUIZ, SCENARIO, story } from './support/scenario';
import { expect, test } from './support/watched';

test('lays a ruler over the line that is read, and under no finger', async ({ page }) => {
	await remember(page, { ruler: 'on' });
	await page.goto(SCENARIO);
	const ruler = page.locator('.ruler');
	await expect(ruler).toBeVisible();
	const middle = async () => {
		const box = (await ruler.boundingBox())!;
		return Math.round(box.y + box.height / 2);
	};
	await page.mouse.move(900, 333);
	await expect.poll(middle).toBe(333);
	// It lies over an answer, and the answer still takes the click.
	const before = await story(page);
	await page.locator('main [data-tap]').first().click();
	await expect.poll(() => story(page)).not.toBe(before);
	const last = page.locator('main a:visible').last();
	await last.focus();
	const link = (await last.boundingBox())!;
	await expect.poll(middle).toBe(Math.round(link.y + link.height / 2));
	await page.mouse.move(900, 400);
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.keyboard.press('ArrowDown');
	expect(await middle()).toBeGreaterThan(410);
	await page.keyboard.press('ArrowUp');
	await expect.poll(middle).toBe(400);
});

test('moves nothing once less motion was chosen, whatever the device asks', async ({ page }) => {
	await remember(page, { motion: 'less' });
	for (const path of [SCENARIO, QUIZ, '/fr/']) {
		await page.goto(path);
		await page.locator('html[data-alive]').waitFor();
		const moving = await page.evaluate(() =>
			[document.documentElement, ...document.querySelectorAll('*')].flatMap((one) =>
				['', '::before', '::after'].flatMap((part) => {
					const { transitionDuration, animationDuration, animationName } = getComputedStyle(one, part);
					const slow = [transitionDuration, animationName === 'none' ? '0s' : animationDuration].join();
					return /[1-9]/.test(slow) ? [`${one.tagName}.${one.getAttribute('class')}${part} ${slow}`] : [];
				})
			)
		);
		expect(moving, path).toEqual([]);
	}
});

test('hides what only decorates, and keeps every word', async ({ page }) => {
	for (const path of ['/fr/', '/fr/aide/', SCENARIO]) {
		await page.goto(path);
		await page.locator('html[data-alive]').waitFor();
		const words = await page.locator('main h1, main h2, main p:not([role] *)').allInnerTexts();
		const drawings = page.locator('.drawing');
		expect(await drawings.count(), path).toBeGreaterThan(0);
		const sheet = await openDisplay(page);
		await sheet.getByRole('switch', { name: 'Cacher les images' }).check({ force: true });
		for (const drawing of await drawings.all()) await expect(drawing).toBeHidden();
		expect(await page.locator('main h1, main h2, main p:not([role] *)').allInnerTexts(), path).toEqual(words);
		await sheet.getByRole('button', { name: 'Remettre comme au début' }).click();
	}
});
