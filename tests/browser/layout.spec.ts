import type { Page } from '@playwright/test';
import { answers, SCENARIO } from './support/scenario';
import { expect, test } from './support/watched';

/** Words of what one presses that are broken over two lines. */
const broken = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('header :is(a, button), main a, main button')]
			.filter((one) => one.checkVisibility())
			.flatMap((one) => {
				const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
				const found: string[] = [];
				while (walker.nextNode()) {
					const text = walker.currentNode as Text;
					// What is one pixel wide is there to be heard, not seen.
					if (text.parentElement!.getBoundingClientRect().width <= 1) continue;
					for (const word of text.data.matchAll(/[\p{L}’]+/gu)) {
						const range = document.createRange();
						range.setStart(text, word.index);
						range.setEnd(text, word.index + word[0].length);
						if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word[0]);
					}
				}
				return found;
			})
	);

for (const [width, height] of [
	[320, 568],
	[768, 1024],
	[1280, 800]
] as const) {
	test(`breaks no word of a button or a link at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const path of ['/fr/', '/fr/parcours/college/', '/fr/aide/', SCENARIO]) {
			await page.goto(path);
			await expect(page.locator('html[data-alive]')).toBeAttached();
			expect(await broken(page), path).toEqual([]);
		}
	});
}

test('moves nothing when less motion is asked for', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(SCENARIO);
	await answers(page).first().click();
	const moving = await page.evaluate(
		() =>
			document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 10)
				.length
	);
	expect(moving).toBe(0);
});

for (const seance of ['dispute-ou-harcelement', 'emotions-et-recre'])
	test(`prints the lesson plan ${seance} and six slips, with nothing of the screen around`, async ({
		page
	}) => {
		await page.goto(`/fr/seance/${seance}/`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('link', { name: 'Besoin d’aide' })).toBeHidden();
		await expect(page.locator('.ticket')).toHaveCount(6);
		for (const ticket of await page.locator('.ticket').all()) await expect(ticket).toBeVisible();
		// The width of A4 between its margins: a slip that overflows is cut with scissors.
		await page.setViewportSize({ width: 688, height: 1016 });
		for (const ticket of await page.locator('.ticket').all())
			expect(await ticket.evaluate((slip) => slip.scrollHeight - slip.clientHeight)).toBeLessThanOrEqual(0);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
		expect(pages).toBeGreaterThanOrEqual(2);
		expect(pages).toBeLessThanOrEqual(4);
	});
