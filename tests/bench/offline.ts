import type { Browser, Page } from '@playwright/test';
import { works, type Played } from './first-visit';
import { freshContext, throttle } from './visit';

/**
 * The time until a choice works on a second visit, with the server really gone; the processor is slowed,
 * the network is not there.
 * @param close ends the server; called once the first visit has kept everything
 */
export async function offlineStart(
	browser: Browser,
	played: Played,
	close: () => Promise<void>
): Promise<number> {
	const { context } = await freshContext(browser, played);
	try {
		const address = new URL(played.path, played.origin).href;
		const first = await context.newPage();
		await first.goto(address);
		await keptFor(first, played.path);
		await first.close();
		await close();
		const page = await context.newPage();
		await throttle(page, false);
		await page.goto(address, { waitUntil: 'commit' });
		return (await works(page)).workedAt;
	} finally {
		await context.close();
	}
}

/** Waits until the worker answers for this page and keeps it, its language being fetched last. */
async function keptFor(page: Page, path: string): Promise<void> {
	const deadline = Date.now() + 60_000;
	const isKept = async (wanted: string) =>
		navigator.serviceWorker.controller?.state === 'activated' && (await caches.match(wanted)) !== undefined;
	// Not waitForFunction: it takes the promise itself for a yes.
	while (!(await page.evaluate(isKept, path))) {
		if (Date.now() > deadline)
			throw new Error(`${path} was not kept for use with no network within a minute`);
		await page.waitForTimeout(250);
	}
}
