import { serveSite } from '../../../scripts/lib/static-server';
import { Outcome, percentile, type Campaign } from '../support/campaign';
import { Device } from '../support/device';
import { drawn } from '../support/drawn';
import { keepOffline } from '../support/kept-offline';
import { BUILD, sitePages } from '../support/site-pages';
import { byRoute } from '../support/site-routes';

/** In ms, from the address to a page that works. */
const SOON = 1000;
const SOON_SLOWED = 3000;
/** So often is each route of each language opened, at least; each of its pages once. */
const TIMES = 20;
/** The browser is started anew after so many. */
const SITTING = 50;
/** In ms: a page that has not come by then does not come. */
const NEVER = 20_000;

/**
 * With the server really off, every page of the site, in every language: it works, and soon. `runs` is how many are
 * opened; every other one with the processor slowed.
 */
export const offline: Campaign = {
	name: 'offline',
	title: 'start with the server off',
	on: 'site',
	short: 6,
	get full() {
		return starts(0).length;
	},
	ways: ['device'],
	async run({ runs, seed, slowed }) {
		const outcome = new Outcome();
		const site = await serveSite(BUILD);
		const device = new Device();
		const took: Record<number, number[]> = {};
		try {
			await device.start();
			await keepOffline(await device.page('about:blank'), site.url);
			await site.close();
			for (const [nth, path] of drawn(starts(seed), runs, seed).entries()) {
				if (nth % SITTING === 0) {
					await device.close();
					await device.start();
				}
				// In `npm test` the machine is as busy as can be: it is held to the longer time.
				const rate = slowed > 1 && nth % 2 === 0 ? slowed : 1;
				const limit = slowed > 1 && rate === 1 ? SOON : SOON_SLOWED;
				const ms = await works(device, new URL(path, site.url).href, rate);
				(took[rate] ??= []).push(ms);
				outcome.acknowledged += 1;
				if (ms >= NEVER) outcome.lost += 1;
				if (ms > limit) outcome.fail(seed, `${path}, processor ÷${rate}: ${Math.round(ms)} ms`);
			}
		} finally {
			await device.discard();
			if (site.server.listening) await site.close();
		}
		for (const [rate, times] of Object.entries(took)) {
			outcome.measured[`works in ms, processor ÷${rate}, median`] = percentile(times, 0.5);
			outcome.measured[`works in ms, processor ÷${rate}, at most`] = Math.max(...times);
		}
		return outcome;
	}
};

function starts(seed: number): string[] {
	return byRoute(sitePages()).flatMap((pages) => drawn(pages, Math.max(TIMES, pages.length), seed));
}

/** @returns after how many ms the page had its heading and answered */
async function works(device: Device, url: string, rate: number): Promise<number> {
	const page = await device.page('about:blank');
	try {
		const session = await page.context().newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate });
		await page.goto(url, { waitUntil: 'commit', timeout: NEVER });
		const seen = await page.waitForFunction(
			() =>
				document.querySelector('html[data-alive]') &&
				document.querySelector('h1')?.checkVisibility() &&
				performance.now(),
			undefined,
			{ timeout: NEVER }
		);
		return Number(await seen.jsonValue());
	} catch {
		return NEVER;
	} finally {
		await page.close();
	}
}
