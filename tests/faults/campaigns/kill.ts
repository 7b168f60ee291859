import { WAYS } from '../page/words';
import type { Campaign } from '../support/campaign';
import { interrupted } from '../support/interrupted';
import { tornLog } from '../support/torn-log';

/** The whole browser is killed while it writes, as by a battery that is empty. */
export const kill: Campaign = {
	name: 'kill',
	title: 'kill -9 in mid-write',
	on: 'notebook',
	short: 10,
	full: 1000,
	ways: WAYS,
	async run(asked) {
		const outcome = await interrupted(asked, async (device) => {
			await device.kill();
			await device.start();
			return device.page(asked.url);
		});
		await tornLog(asked, outcome);
		return outcome;
	}
};
