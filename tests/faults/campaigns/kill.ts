import { WAYS } from '../page/words';
import type { Campaign } from '../support/campaign';
import { interrupted } from '../support/interrupted';

/** The whole browser is killed while it writes, as by a battery that is empty. */
export const kill: Campaign = {
	name: 'kill -9 in mid-write',
	short: 10,
	full: 1000,
	ways: WAYS,
	run: (asked) =>
		interrupted(asked, async (device) => {
			await device.kill();
			await device.start();
			return device.page(asked.url);
		})
};
