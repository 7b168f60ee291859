import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { randomFrom } from '../../../src/lib/domain/random';
import type { Key } from '../page/page';
import { call, percentile, type Asked, type Outcome } from './campaign';
import { Device } from './device';

/** In ms: what was written is shown again within this. */
const OPENS = 1000;
/** A notebook is taken anew after so many rounds: one grows, and 1,000 rounds of it would test only its size. */
const ROUNDS = 25;

/**
 * Acts are written one after another until something cuts them short; then the notebook is opened again. Every act
 * that was told as saved must be there, whole and in its place, and nothing else but the one under way. Where the browser
 * has thrown the whole database away, that is counted apart: the app must say so, and begins again.
 * @param cut ends the page in the middle of its writing, and gives one in which to open again
 */
export async function interrupted(
	{ url, size, seed, way }: Asked,
	cut: (device: Device, page: Page) => Promise<Page>
): Promise<Outcome> {
	const next = randomFrom(seed);
	const faults: string[] = [];
	const took: number[] = [];
	let [acknowledged, beyond, thrown] = [0, 0, 0];
	for (let done = 0; done < size; done += ROUNDS) {
		const device = new Device();
		try {
			await device.start();
			let page = await device.page(url);
			let key: Key | undefined = (await call(page, 'open', way)).key;
			for (let round = 0; round < Math.min(ROUNDS, size - done); round++) {
				const told = await cutShort(page, { seed, round, after: next() ** 2 * 400 });
				page = await cut(device, page);
				const opened = await call(page, 'open', way, key).catch((error: unknown) => {
					if (/\blost\b/.test(String(error))) return undefined;
					throw error;
				});
				// The shelf on which a kept notebook stood was thrown away with it, and that was said.
				if (!opened) {
					thrown += 1;
					break;
				}
				key = opened.key;
				took.push(opened.took);
				const there = await call(page, 'read', seed, round);
				const say = (what: string) =>
					faults.push(`${way}, seed ${seed}, round ${done + round}: ${what} (${told.last + 1} told)`);
				// The browser's own judgement on its files after a kill: it is counted, and the app must have said it.
				if (opened.lost) {
					thrown += 1;
					continue;
				}
				if (opened.took > OPENS) say(`opened in ${Math.round(opened.took)} ms`);
				if (there.entries <= told.last) say(`only ${there.entries} acts are there`);
				if (there.wrong >= 0) say(`act ${there.wrong} is torn or foreign`);
				if (there.damagedAt !== undefined) say(`damaged at ${there.damagedAt}`);
				acknowledged += told.last + 1;
				beyond += Math.max(0, there.entries - told.last - 1);
			}
		} finally {
			await device.discard();
		}
	}
	// Once in some fifty kills was seen: more of it would be ours, and would hide behind the browser's name.
	if (thrown > Math.max(1, size / 20))
		faults.push(`${way}, seed ${seed}: ${thrown} of ${size} databases are gone`);
	return {
		faults,
		measured: {
			rounds: size,
			acknowledged,
			'written, not told yet': beyond,
			'thrown away by the browser, and said': thrown,
			'opens in ms, median': percentile(took, 0.5),
			'opens in ms, at most': Math.max(...took)
		}
	};
}

/** Writes until some time after the first act is saved. @returns a count that goes on until the page is gone */
async function cutShort(
	page: Page,
	{ seed, round, after }: { seed: number; round: number; after: number }
): Promise<{ last: number }> {
	const told = { last: -1 };
	let first: () => void;
	const began = new Promise<void>((resolve) => (first = resolve));
	await page
		.exposeFunction('report', (seq: number) => {
			told.last = seq;
			first();
		})
		.catch(() => {});
	// It never ends by itself: its page goes.
	void call(page, 'writeOn', seed, round, 100_000).catch(() => {});
	await Promise.race([began, wait(5000)]);
	await wait(after);
	return told;
}
