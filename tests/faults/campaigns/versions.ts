import type { Page } from '@playwright/test';
import { randomFrom } from '../../../src/lib/domain/random';
import type { Key } from '../page/page';
import { wordsAt } from '../page/words';
import { call, Outcome, type Campaign, type Way } from '../support/campaign';
import { Device } from '../support/device';
import { serveVersions, VERSIONS, type Version } from '../support/versions';

/**
 * Every pair of versions of the database, in a real browser: an app writes, the other opens what it left and writes
 * too, the first comes back and the other once more. Nothing is lost on any way; what is too new is read and never
 * written. `runs` is how many seeds each pair is tried with. A kept notebook is opened by the same code.
 */
export const versions: Campaign = {
	name: 'versions',
	title: 'every pair of versions, up, down and up again',
	on: 'site',
	short: 1,
	full: 10,
	ways: ['device'],
	async run({ runs, seed, way }) {
		const outcome = new Outcome();
		const apps = await serveVersions();
		const device = new Device();
		try {
			await device.start();
			for (let run = 0; run < runs; run++)
				for (const [nth, [from, to]] of PAIRS.entries()) {
					// A disk of its own for each.
					const url = apps.url.replace('localhost', `p${run}-${nth}.localhost`);
					await pair(device, url, [from, to], { seed: seed + run, way }, outcome);
				}
		} finally {
			await device.discard();
			await apps.close();
		}
		return outcome;
	}
};

/** Of two that both may come before the other, neither ever does: a number once raised stays. */
const PAIRS = VERSIONS.flatMap((from) => VERSIONS.map((to) => [from, to] as const)).filter(
	([from, to]) => (from.tables - to.tables) * (from.writer - to.writer) >= 0
);

async function pair(
	device: Device,
	url: string,
	[from, to]: readonly [Version, Version],
	{ seed, way }: { readonly seed: number; readonly way: Way },
	outcome: Outcome
): Promise<void> {
	const next = randomFrom(seed);
	const say = (what: string) => outcome.fail(seed, `${way}, ${from.name} and ${to.name}: ${what}`);
	const pages: Page[] = [];
	let written = 0;
	/** What the database has become: what the newest app that wrote has made of it. */
	let [tables, writer] = [0, 0];
	let key: Key | undefined;
	for (const [step, app] of [from, to, from, to].entries()) {
		const page = await device.page(new URL(`${app.name}/`, url).href);
		pages.push(page);
		const isTooNew = tables > app.tables || writer > app.writer;
		const opened = await call(page, 'open', way, key);
		key = opened.key;
		const refusal = isTooNew ? 'newer' : undefined;
		if (opened.refusal !== refusal) say(`step ${step}: opened with « ${opened.refusal} »`);
		if (opened.lost) say(`step ${step}: it says that something was lost`);
		const there = await call(page, 'read', seed, 0);
		outcome.lost += Math.max(0, written - there.entries);
		if (there.entries !== written) say(`step ${step}: ${there.entries} acts of ${written}`);
		if (there.wrong >= 0 || there.damagedAt !== undefined) {
			outcome.torn += 1;
			say(`step ${step}: act ${Math.max(there.wrong, there.damagedAt ?? 0)} is not what was written`);
		}
		const more = 1 + Math.floor(next() * 5);
		for (let nth = 0; nth < more; nth++) {
			const said = await call(page, 'writeAct', wordsAt(seed, 0, written));
			if (said !== (isTooNew ? 'newer' : 'saved')) say(`step ${step}: to a write it says « ${said} »`);
			if (said === 'saved') written += 1;
		}
		if (!isTooNew) {
			await call(page, 'raiseWriter');
			[tables, writer] = [Math.max(tables, app.tables), Math.max(writer, app.writer)];
		}
		// In half of them the page before stays open as the next app comes: it must let go.
		if (next() < 0.5) await page.close();
	}
	outcome.acknowledged += written;
	for (const page of pages) if (!page.isClosed()) await page.close();
}
