import { expect, type Page } from '@playwright/test';

/** A séance of 55 minutes needs about 350 keys. */
const MOST_KEYS = 600;
const END = 'Le billet de sortie';

const words = (page: Page) => page.locator('article').first().innerText();

/**
 * Holds a whole séance with the three keys of a clicker, pressed where it is led from, and looks that the wall says
 * the same; both are reloaded on the way. Ends on the ticket.
 */
export async function holdLesson(led: Page, wall: Page): Promise<void> {
	await expect(wall.locator('article').first()).toBeVisible();
	for (let keys = 0; keys < MOST_KEYS; keys++) {
		const framed = await led.evaluate(() => document.querySelector('article [aria-current]') !== null);
		await led.keyboard.press(framed ? '.' : 'PageDown');
		if (keys % 40 !== 39) {
			if ((await words(led)).includes(END)) break;
			continue;
		}
		const said = await words(led);
		await expect(wall.locator('article').first()).toHaveText(said, { useInnerText: true });
		if (keys !== 119) continue;
		await wall.reload();
		await led.reload();
		await expect(led.locator('article').first()).toHaveText(said, { useInnerText: true });
		await expect(wall.locator('article').first()).toHaveText(said, { useInnerText: true });
	}
	await expect(wall.locator('article').first()).toContainText(END);
}
