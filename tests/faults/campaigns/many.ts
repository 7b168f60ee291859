import { WAYS } from '../page/words';
import { call, Outcome, percentile, type Campaign } from '../support/campaign';
import { Device } from '../support/device';

/** In ms. */
const OPENS = 2000;
const TYPES = 50;
const LETTERS = 120;

/** A notebook of many acts on a slow device: it opens, and typing in it stays light. */
export const many: Campaign = {
	name: 'many',
	title: 'many acts in one notebook',
	on: 'notebook',
	short: 1000,
	full: 10_000,
	ways: WAYS,
	async run({ url, runs, seed, way, slowed }) {
		const outcome = new Outcome();
		const say = (what: string) => outcome.fail(seed, `${way}: ${what}`);
		const device = new Device();
		try {
			await device.start();
			let page = await device.page(url);
			const { key } = await call(page, 'open', way);
			await call(page, 'fill', seed, runs);
			outcome.acknowledged = runs;
			await page.close();
			page = await device.page(url);
			const session = await page.context().newCDPSession(page);
			await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
			const { took } = await call(page, 'open', way, key);
			if (took > OPENS) say(`opened in ${Math.round(took)} ms`);
			const times = await page.evaluateHandle(() =>
				(window as unknown as { faults: { type(): Promise<() => number[]> } }).faults.type()
			);
			await page.keyboard.type('abcdefghij'.repeat(LETTERS / 10), { delay: 60 });
			const typed = await times.evaluate((read) => read());
			const slow = percentile(typed, 0.95);
			if (typed.length < LETTERS * 0.9) say(`only ${typed.length} keys were measured`);
			if (slow > TYPES) say(`a key takes ${Math.round(slow)} ms`);
			outcome.measured['opens in ms'] = took;
			outcome.measured['key to picture in ms, 95 of 100 within'] = slow;
			return outcome;
		} finally {
			await device.discard();
		}
	}
};
