import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveSite } from '../../../scripts/lib/static-server';
import { Outcome, percentile, type Campaign } from '../support/campaign';
import { Device } from '../support/device';
import { drawn } from '../support/drawn';
import { keepOffline } from '../support/kept-offline';
import { BUILD, sitePages } from '../support/site-pages';

const PAUSE = '/fr/pause/';
/** In ms, from the event to the cover. */
const COVERED = 100;
/** In `npm test` the machine is as busy as can be. */
const COVERED_BUSY = 1000;
/** Three pages lie behind the one that is hidden, and each of them must stay so. */
const BEFORE = ['/fr/aide/', '/fr/aide/2/', '/fr/aide/3/'];
const NAME = 'Cacher cette page';

const WAYS = {
	'the button': (page: Page) => page.locator('header').getByRole('button', { name: NAME }).click(),
	'Shift three times': async (page: Page) => {
		for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
	},
	'the skip link': async (page: Page) => {
		await page.locator('button.skip').first().focus();
		await page.keyboard.press('Enter');
	}
} as const;

interface Turn {
	readonly path: string;
	readonly way: keyof typeof WAYS;
	readonly online: boolean;
}

/** What the page told of its cover, and what could be read on the way back. */
interface Told {
	covered: number;
	shown: string[];
}

/**
 * Every page that has « Cacher », by each of its three ways, with the server and with the server off; then Back three
 * times. `runs` is how many of these are tried: a part is chosen by the seed.
 */
export const exit: Campaign = {
	name: 'exit',
	title: 'hide quickly, then Back three times',
	on: 'site',
	short: 2,
	get full() {
		return turns().length;
	},
	ways: ['device'],
	async run({ runs, seed, slowed }) {
		const limit = slowed > 1 ? COVERED : COVERED_BUSY;
		const outcome = new Outcome();
		const site = await serveSite(BUILD);
		const device = new Device();
		const told: Told = { covered: NaN, shown: [] };
		const took: number[] = [];
		try {
			await device.start();
			const page = await device.page('about:blank');
			await watch(page, told);
			await keepOffline(page, site.url);
			const chosen = drawn(turns(), runs, seed);
			const close = async (turn: Turn) => {
				told.covered = NaN;
				told.shown = [];
				const faults = await hidden(page, site.url, turn, told, limit);
				if (!Number.isNaN(told.covered)) took.push(told.covered);
				outcome.acknowledged += 1;
				outcome.lost += faults.length > 0 ? 1 : 0;
				const { path, way, online } = turn;
				for (const what of faults)
					outcome.fail(seed, `${path} by ${way}, ${online ? 'with' : 'without'} the server: ${what}`);
			};
			for (const turn of chosen.filter(({ online }) => online)) await close(turn);
			await site.close();
			for (const turn of chosen.filter(({ online }) => !online)) await close(turn);
		} finally {
			await device.discard();
			if (site.server.listening) await site.close();
		}
		outcome.measured['covered in ms, at most'] = Math.max(...took);
		outcome.measured['covered in ms, median'] = percentile(took, 0.5);
		return outcome;
	}
};

/** @returns what was not as it should be */
async function hidden(
	page: Page,
	origin: string,
	{ path, way }: Turn,
	told: Told,
	limit: number
): Promise<string[]> {
	const faults: string[] = [];
	for (const before of [...BEFORE, path]) {
		await page.goto(new URL(before, origin).href);
		await page.locator('html[data-alive]').waitFor();
	}
	await WAYS[way](page);
	await page.waitForURL(`**${PAUSE}`);
	const resume = page.getByRole('button', { name: 'Reprendre' });
	await resume.waitFor();
	const covered = await page.evaluate(() => Number(sessionStorage.getItem('faults-covered') ?? NaN));
	told.covered = covered;
	if (Number.isNaN(covered)) faults.push('nothing covered the page');
	else if (covered > limit) faults.push(`covered after ${Math.round(covered)} ms`);
	for (let back = 1; back <= 3; back++) {
		await page.goBack().catch(() => {});
		await page
			// Its `load` may be that of a page which is replaced on the way.
			.waitForURL(`**${PAUSE}`, { timeout: 5000, waitUntil: 'commit' })
			.catch(() => faults.push(`Back ${back} leads elsewhere`));
		await resume.waitFor({ timeout: 5000 }).catch(() => faults.push(`Back ${back}: no « Reprendre »`));
	}
	if ((await page.title()) !== 'Cahier') faults.push(`the title is ${await page.title()}`);
	faults.push(...new Set(told.shown.map((what) => `it showed « ${what} »`)));
	await page.evaluate(() => sessionStorage.clear());
	return faults;
}

/** From now on each page tells when it was covered, and every picture of a page come back to that shows its text. */
async function watch(page: Page, told: Told): Promise<void> {
	await page.exposeFunction('tellShown', (what: string) => void told.shown.push(what));
	await page.addInitScript((pause) => {
		const { tellShown } = window as unknown as Record<string, (what: unknown) => void>;
		let last = NaN;
		for (const type of ['click', 'keyup', 'keydown'])
			addEventListener(type, ({ timeStamp }) => (last = timeStamp), { capture: true });
		new MutationObserver(() => {
			if ('covered' in document.documentElement.dataset && !Number.isNaN(last))
				// A page that goes may not be heard any more: the next one of this tab tells.
				sessionStorage.setItem('faults-covered', String(performance.now() - last));
		}).observe(document, { subtree: true, attributeFilter: ['data-covered'] });
		const look = () => {
			requestAnimationFrame(look);
			const heading = document.querySelector('main h1, article h1');
			// The app's own word for « it is hidden », until « Reprendre ».
			const isBack = sessionStorage.getItem('cahier-pause') !== null && location.pathname !== pause;
			if (isBack && heading?.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
				tellShown!(heading.textContent);
		};
		requestAnimationFrame(look);
	}, PAUSE);
}

/** All of them, in one order. */
function turns(): Turn[] {
	return pagesThatHide().flatMap((path) =>
		(Object.keys(WAYS) as (keyof typeof WAYS)[]).flatMap((way) =>
			[true, false].map((online) => ({ path, way, online }))
		)
	);
}

/** Of the built site: those whose page bears the skip link. */
const pagesThatHide = (): string[] =>
	sitePages().filter(
		(path) =>
			path.startsWith('/fr/') &&
			/<button[^>]*class="skip[^>]*>Cacher cette page</.test(
				readFileSync(join(BUILD, path, 'index.html'), 'utf8')
			)
	);
