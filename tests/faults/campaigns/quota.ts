import type { Page } from '@playwright/test';
import { WAYS } from '../page/words';
import { call, Outcome, type Campaign } from '../support/campaign';
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
	name: 'quota',
	title: 'no room at write k',
	on: 'notebook',
	short: 10,
	full: 500,
	ways: WAYS,
	async run({ url, runs, seed, way }) {
		const outcome = new Outcome();
		const met = new Set<number>();
		const device = new Device();
		try {
			await device.start();
			for (let turn = 0; turn < runs; turn++) {
				const say = (what: string) => outcome.fail(seed + turn, `${way}, turn ${turn}: ${what}`);
				const own = url.replace('localhost', `k${turn}.localhost`);
				const { origin } = new URL(own);
				const page = await device.page('about:blank');
				const session = await page.context().newCDPSession(page);
				const room = EMPTY + ((seed + turn) % MOST) * LETTERS;
				await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: room });
				await page.goto(own);
				await call(page, 'open', way);
				const { said, written } = await untilRefused(page);
				met.add(written);
				outcome.acknowledged += written;
				if (said === 'full') outcome.count('refused in words');
				else say(`after ${written} acts it was said: ${said}`);
				const there = await call(page, 'count');
				outcome.lost += Math.max(0, written - there);
				if (there !== written) say(`${written} acts were saved, ${there} are there`);
				const taken = await call(page, 'takeAway');
				if (taken !== written) say(`${written} acts are there, ${taken} are in the file`);
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
		outcome.measured['different writes refused'] = met.size;
		return outcome;
	}
};

async function untilRefused(page: Page): Promise<{ said: string; written: number }> {
	for (let written = 0; ; written++) {
		const said = await call(page, 'writeOne', LETTERS);
		if (said !== 'saved' || written > 4 * MOST) return { said, written };
	}
}
