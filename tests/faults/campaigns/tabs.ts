import { setTimeout as wait } from 'node:timers/promises';
import { WAYS } from '../page/words';
import { call, Outcome, type Campaign } from '../support/campaign';
import { Device } from '../support/device';

/** In ms: both tabs read the same after this. */
const AGREE = 1000;

/** Two tabs write in the same attempt as fast as they can. */
export const tabs: Campaign = {
	name: 'tabs',
	title: 'two tabs writing',
	on: 'notebook',
	short: 500,
	full: 20_000,
	ways: WAYS,
	async run({ url, runs, seed, way }) {
		const outcome = new Outcome();
		const device = new Device();
		try {
			await device.start();
			const [one, other] = [await device.page(url), await device.page(url)];
			const { key } = await call(one, 'open', way);
			await call(other, 'open', way, key);
			const half = Math.ceil(runs / 2);
			const behind = await Promise.all([
				call(one, 'writeBeside', 'one', half),
				call(other, 'writeBeside', 'other', half)
			]);
			await wait(AGREE);
			const [seen, alike] = await Promise.all([call(one, 'acts'), call(other, 'acts')]);
			if (JSON.stringify(seen) !== JSON.stringify(alike)) outcome.fail(seed, `${way}: the tabs do not agree`);
			const there = new Set(seen);
			const missing = ['one', 'other']
				.flatMap((tab) => Array.from({ length: half }, (_, nth) => `${tab} ${nth}`))
				.filter((act) => !there.has(act));
			outcome.acknowledged = 2 * half;
			outcome.lost = missing.length;
			outcome.torn = seen.length - there.size;
			if (missing.length > 0 || seen.length !== 2 * half)
				outcome.fail(seed, `${way}: ${missing.length} acts are lost, ${seen.length} are there`);
			outcome.measured['found another first'] = behind[0] + behind[1];
			return outcome;
		} finally {
			await device.discard();
		}
	}
};
