import { expect, type Page } from '@playwright/test';
import { FULL } from '../kinds/kinds';
import { unreadable } from './wall';

/** A séance of 55 minutes needs about 350 keys. */
const MOST_KEYS = 600;
/** Of the wall: what a projector shows. */
const WALL = { width: 1920, height: 1080 };
/** Looked at every so many keys: is the wall where the desk is, and is all of it read from the last row? */
const LOOK = FULL ? 1 : 20;

/** A slide, or what the class makes together. */
const shown = (page: Page) => page.locator('article, [data-answers]').first();
const words = (page: Page) => shown(page).innerText();

/** Where a clicker leads: its third key takes the answer that its two others came to. */
async function press(led: Page): Promise<void> {
	const framed = await led.evaluate(() => document.querySelector('article [aria-current]') !== null);
	await led.keyboard.press(framed ? '.' : 'PageDown');
}

interface Held {
	/** What stands on the wall in the last step. */
	readonly end?: string;
	/** Both windows are reloaded once so many keys were pressed. */
	readonly middle?: number;
}

/**
 * Holds a whole séance on a wall of 1920×1080 with the three keys of a clicker, pressed where it is led from, and
 * looks that the wall says the same and is read from the last row; both are reloaded on the way. Ends on the ticket.
 * @param led the desk, or the wall itself where one window does both
 */
export async function holdLesson(
	led: Page,
	wall: Page,
	{ end = 'Le billet de sortie', middle = 120 }: Held = {}
): Promise<void> {
	await wall.setViewportSize(WALL);
	const onWall = shown(wall);
	await expect(onWall).toBeVisible();
	const small = new Set<string>();
	let reloaded = false;
	let said = await words(led);
	for (let keys = 0; keys < MOST_KEYS && !said.includes(end); keys++) {
		await press(led);
		said = await words(led);
		if (keys % LOOK === LOOK - 1) {
			await expect(onWall).toHaveText(said, { useInnerText: true });
			for (const one of await unreadable(wall)) small.add(one);
		}
		if (keys !== middle - 1) continue;
		await wall.reload();
		await led.reload();
		await expect(shown(led)).toHaveText(said, { useInnerText: true });
		await expect(onWall).toHaveText(said, { useInnerText: true });
		reloaded = true;
	}
	await expect(onWall).toContainText(end);
	expect(reloaded, 'both windows were reloaded in the middle').toBe(true);
	expect([...small], 'all of the wall is read from the last row').toEqual([]);
}
