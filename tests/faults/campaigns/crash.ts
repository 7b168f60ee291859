import { WAYS } from '../page/words';
import type { Campaign } from '../support/campaign';
import { interrupted } from '../support/interrupted';

/** The tab crashes while it writes; the browser lives. */
export const crash: Campaign = {
	name: 'crash',
	title: 'tab crash in mid-write',
	on: 'notebook',
	short: 10,
	full: 500,
	ways: WAYS,
	run: (asked) =>
		interrupted(asked, async (device, page) => {
			const session = await page.context().newCDPSession(page);
			const gone = page.waitForEvent('crash');
			// It is never answered: whoever would answer has crashed.
			void session.send('Page.crash').catch(() => {});
			await gone;
			await page.close();
			return device.page(asked.url);
		})
};
