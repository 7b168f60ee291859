import { setTimeout as wait } from 'node:timers/promises';
import { WAYS } from '../page/words';
import { call, type Campaign } from '../support/campaign';
import { Device } from '../support/device';

/** In ms: both tabs read the same after this. */
const AGREE = 1000;

/** Two tabs write in the same attempt as fast as they can. */
export const twoTabs: Campaign = {
	name: 'two tabs writing',
	short: 500,
	full: 20_000,
	ways: WAYS,
	async run({ url, size, seed, way }) {
		const faults: string[] = [];
		const device = new Device();
		try {
			await device.start();
			const [one, other] = [await device.page(url), await device.page(url)];
			const { key } = await call(one, 'open', way);
			await call(other, 'open', way, key);
			const half = Math.floor(size / 2);
			const behind = await Promise.all([
				call(one, 'writeBeside', 'one', half),
				call(other, 'writeBeside', 'other', half)
			]);
			await wait(AGREE);
			const [seen, alike] = await Promise.all([call(one, 'acts'), call(other, 'acts')]);
			if (JSON.stringify(seen) !== JSON.stringify(alike)) faults.push(`${way}: the tabs do not agree`);
			const missing = ['one', 'other']
				.flatMap((tab) => Array.from({ length: half }, (_, nth) => `${tab} ${nth}`))
				.filter((act) => !seen.includes(act));
			if (missing.length > 0 || seen.length !== 2 * half)
				faults.push(`${way}, seed ${seed}: ${missing.length} acts are lost, ${seen.length} are there`);
			return { faults, measured: { writes: 2 * half, 'found another first': behind[0] + behind[1] } };
		} finally {
			await device.discard();
		}
	}
};
