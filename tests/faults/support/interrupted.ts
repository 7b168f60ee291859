import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { randomFrom } from '../../../src/lib/domain/random';
import type { Key } from '../page/page';
import { call, percentile, Outcome, type Asked } from './campaign';
import { Device } from './device';

/** In ms: what was written is shown again within this. */
const OPENS = 1000;
/**
 * A notebook is taken anew after so many rounds: one grows, and 1,000 rounds of it would test only its size. Each
 * disk has a seed of its own, so that as many rounds with that seed replay it.
 */
const ROUNDS = 25;

/**
 * Acts are written one after another until something cuts them short; then the notebook is opened again. Every act
 * that was told as saved must be there, whole and in its place, and nothing else but the one under way. Where the browser
 * has thrown the whole database away, that is counted apart: the app must say so, and begins again.
 * @param cut ends the page in the middle of its writing, and gives one in which to open again
 */
export async function interrupted(
	asked: Asked,
	cut: (device: Device, page: Page) => Promise<Page>
): Promise<Outcome> {
	const { runs } = asked;
	const outcome = new Outcome();
	const took: number[] = [];
	const disks = Math.ceil(runs / ROUNDS);
	for (let disk = 0; disk < disks; disk++) {
		const rounds = Math.min(ROUNDS, runs - disk * ROUNDS);
		took.push(...(await onOneDisk({ ...asked, seed: asked.seed + disk, runs: rounds }, cut, outcome)));
	}
	outcome.measured['opens in ms, median'] = percentile(took, 0.5);
	outcome.measured['opens in ms, at most'] = Math.max(...took);
	return outcome;
}

/** @returns how long each opening took, in ms */
async function onOneDisk(
	{ url, runs, seed, way }: Asked,
	cut: (device: Device, page: Page) => Promise<Page>,
	outcome: Outcome
): Promise<number[]> {
	const next = randomFrom(seed);
	const took: number[] = [];
	const device = new Device();
	try {
		await device.start();
		let page = await device.page(url);
		let key: Key | undefined = (await call(page, 'open', way)).key;
		for (let round = 0; round < runs; round++) {
			const say = (what: string) => outcome.fail(seed, `${way}, round ${round}: ${what}`);
			const told = await cutShort(page, { seed, round, after: next() ** 2 * 400 });
			page = await cut(device, page);
			const opened = await call(page, 'open', way, key).catch((error: unknown) => {
				if (/\blost\b/.test(String(error))) return undefined;
				throw error;
			});
			outcome.acknowledged += told.last + 1;
			if (!opened || opened.lost) {
				outcome.count('thrown away by the browser, and said');
				outcome.lost += told.last + 1;
				say(`the browser has thrown the database away, with ${told.last + 1} acts of this round`);
				// The shelf on which a kept notebook stood was thrown away with it.
				if (!opened) break;
				continue;
			}
			key = opened.key;
			took.push(opened.took);
			const there = await call(page, 'read', seed, round);
			if (opened.took > OPENS) say(`opened in ${Math.round(opened.took)} ms`);
			const missing = Math.max(0, told.last + 1 - there.entries);
			if (missing > 0) say(`only ${there.entries} acts of ${told.last + 1} are there`);
			if (there.wrong >= 0) say(`act ${there.wrong} is torn or foreign`);
			if (there.damagedAt !== undefined) say(`damaged at ${there.damagedAt}`);
			outcome.lost += missing;
			if (there.wrong >= 0 || there.damagedAt !== undefined) outcome.torn += 1;
			outcome.count('written, not told yet', Math.max(0, there.entries - told.last - 1));
		}
	} finally {
		await device.discard();
	}
	return took;
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
