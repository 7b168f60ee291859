import type { Page } from '@playwright/test';
import { WAYS } from '../page/words';
import { call, type Campaign } from '../support/campaign';
import { Device } from '../support/device';

/** Letters of an act, of which no compression makes room. */
const LETTERS = 8000;
/** In bytes: what an empty notebook takes, about. */
const EMPTY = 60_000;
/** So many acts at most fit before there is no room; then it begins again with one. */
const MOST = 40;

/**
 * A device has room for k acts, for every k: the next is refused in words, nothing old is lost, and with room again
 * the refused one and the one after it are there. Chromium looks at the room of an origin again only once it is used up: each k has its own.
 */
export const quota: Campaign = {
	name: 'no room at write k',
	short: 10,
	full: 500,
	ways: WAYS,
	async run({ url, size, seed, way }) {
		const faults: string[] = [];
		const met = new Set<number>();
		let refused = 0;
		const device = new Device();
		try {
			await device.start();
			for (let turn = 0; turn < size; turn++) {
				const say = (what: string) => faults.push(`${way}, seed ${seed}, turn ${turn}: ${what}`);
				const own = url.replace('localhost', `k${turn}.localhost`);
				const { origin } = new URL(own);
				const page = await device.page('about:blank');
				const session = await page.context().newCDPSession(page);
				const room = EMPTY + (turn % MOST) * LETTERS;
				await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room });
				await page.goto(own);
				await call(page, 'open', way);
				const { said, written } = await untilRefused(page);
				met.add(written);
				if (said === 'full') refused += 1;
				else say(`after ${written} acts it was said: ${said}`);
				const there = await call(page, 'count');
				if (there !== written) say(`${written} acts were saved, ${there} are there`);
				await session.send('Storage.overrideQuotaForOrigin', { origin });
				const after = await call(page, 'writeOne', LETTERS);
				if (after !== 'saved') say(`with room again it was said: ${after}`);
				// The refused one was put aside, and is written before the one after it.
				const whole = await call(page, 'count');
				if (whole !== written + 2) say(`with room again ${whole} acts are there, not ${written + 2}`);
				await page.close();
			}
		} finally {
			await device.discard();
		}
		return {
			faults,
			measured: { turns: size, 'refused in words': refused, 'different writes refused': met.size }
		};
	}
};

async function untilRefused(page: Page): Promise<{ said: string; written: number }> {
	for (let written = 0; ; written++) {
		const said = await call(page, 'writeOne', LETTERS);
		if (said !== 'saved' || written > 4 * MOST) return { said, written };
	}
}
