import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { randomFrom } from '../../../src/lib/domain/random';
import { activities, kindOf } from '../../browser/support/activities';
import { Outcome, type Campaign } from '../support/campaign';
import { Deployment } from '../support/deployment';
import { Device } from '../support/device';
import { keepOffline } from '../support/kept-offline';
import { MARK, NEXT } from '../support/next-version';
import { markerOf } from '../support/markers';

/** In ms: what was typed is on the disk by then. */
const KEPT = 1200;
/** A version is asked for by about so many requests before it is installed. */
const REQUESTS = 40;
/** In ms: a worker that keeps nothing more for so long has ended. */
const RESTS = 2000;
/** In ms: an install that comes slowly takes longer than this. */
const INSTALLS = 1500;

/**
 * A new version of the site comes while somebody writes: it is taken, one of its files fails, the version before is still
 * fetching a language, or the browser is killed while it installs; one after another. What was typed is there, and no page is made of two versions.
 */
export const update: Campaign = {
	name: 'update',
	title: 'a new version while writing',
	on: 'site',
	short: 5,
	full: 100,
	ways: ['device'],
	async run({ runs, seed }) {
		const outcome = new Outcome();
		const deployment = new Deployment();
		const device = new Device();
		try {
			await deployment.start();
			await device.start();
			const journal = activities.find((id) => kindOf(id) === 'journal')!;
			const address = new URL(`fr/cahier/${journal}/`, deployment.url).href;
			let page = await device.page('about:blank');
			await keepOffline(page, deployment.url);
			await page.goto(address);
			for (let turn = 0; turn < runs; turn++) {
				// As many turns come before it with the seed of the whole: how a device came to where it is matters.
				const say = (what: string) => outcome.fail(seed, `turn ${turn}, ${HOW[turn % HOW.length]}: ${what}`);
				const next = randomFrom(seed + turn);
				const typed = markerOf(seed, turn);
				await field(page).fill('');
				deployment.isNext = !(await versionOf(page)).isNext;
				if (turn % HOW.length === 0) await taken(page, typed, say);
				else {
					await field(page).pressSequentially(typed);
					await wait(KEPT);
					if (turn % HOW.length === 1) await failing(page, deployment, Math.floor(next() * REQUESTS), say);
					else if (turn % HOW.length === 2) await late(page, deployment.url);
					else page = await killed(device, page, deployment, address, next() * INSTALLS);
				}
				await page.goto(address);
				const there = await draft(page, typed);
				outcome.acknowledged += 1;
				if (there !== typed) {
					outcome.lost += 1;
					say(`« ${typed} » was typed, « ${there} » is there`);
				}
				const { html, script, mixed } = await versionOf(page);
				if (html === script && mixed.length === 0) continue;
				outcome.torn += 1;
				say(`the page is of ${html}, its scripts of ${script}; of another version: ${mixed.join(', ')}`);
			}
			outcome.measured['files that failed'] = deployment.failed.length;
		} finally {
			await device.discard();
			await deployment.close();
		}
		return outcome;
	}
};

const HOW = ['taken', 'one file fails', 'a language comes late', 'killed as it installs'];

const field = (page: Page) => page.locator('main').getByRole('textbox').first();

/** What is in the field once the page has found it again. */
async function draft(page: Page, expected: string): Promise<string> {
	await page.locator('html[data-alive]').waitFor();
	for (let tries = 0; tries < 50 && (await field(page).inputValue()) !== expected; tries++) await wait(100);
	return field(page).inputValue();
}

/** It comes and is agreed to under a hand that goes on typing. */
async function taken(page: Page, typed: string, say: (what: string) => void): Promise<void> {
	const half = typed.length / 2;
	const came = installed(page);
	await field(page).pressSequentially(typed.slice(0, half), { delay: 30 });
	const state = await came;
	if (state !== 'installed') return say(`the worker is ${state}`);
	await page.getByText('Une nouvelle version du cahier est prête.').waitFor({ timeout: 30_000 });
	await field(page).press('End');
	await field(page).pressSequentially(typed.slice(half), { delay: 30 });
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'L’ouvrir maintenant' }).click();
	await loaded;
}

async function failing(
	page: Page,
	deployment: Deployment,
	nth: number,
	say: (what: string) => void
): Promise<void> {
	const before = deployment.failed.length;
	deployment.failsAfter = nth;
	const state = await installed(page);
	deployment.failsAfter = undefined;
	const [path] = deployment.failed.slice(before);
	// It may have been a page's own request, or one of the version before: then the new one has the file.
	if (path !== undefined && state === 'installed' && (await isLacking(page, path)))
		say(`a version that lacks ${path} is installed`);
}

/** Whether the version that came last has not kept a file, though the one before kept it, under whatever name. */
const isLacking = (page: Page, path: string): Promise<boolean> =>
	page.evaluate(async (path) => {
		const latest = await caches.open((await caches.keys()).at(-1)!);
		const isKept = async (one: string) => (await caches.match(one)) !== undefined;
		const other = path.endsWith('n.js') ? path.replace(/n\.js$/, '.js') : path.replace(/\.js$/, 'n.js');
		return (await latest.match(path)) === undefined && ((await isKept(path)) || (await isKept(other)));
	}, path);

/** The worker of the version before still had a language to fetch. */
async function late(page: Page, site: string): Promise<void> {
	const kept = () =>
		page.evaluate(async () => {
			const caught = await Promise.all(
				(await caches.keys()).map(async (one) => (await caches.open(one)).keys())
			);
			return caught.flat().length;
		});
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const request of await cache.keys())
				if (new URL(request.url).pathname.startsWith('/en/')) await cache.delete(request);
		}
	});
	await page.goto(new URL('en/', site).href);
	await page.locator('html[data-alive]').waitFor();
	for (let before = -1, now = await kept(); before !== now; before = now, now = await kept())
		await wait(RESTS);
}

async function killed(
	device: Device,
	page: Page,
	deployment: Deployment,
	address: string,
	after: number
): Promise<Page> {
	deployment.delay = 100;
	void installed(page).catch(() => {});
	await wait(after);
	await device.kill();
	deployment.delay = 0;
	await device.start();
	return device.page(address);
}

/** Looks for a new version. Resolves to what has become of its worker: `installed`, and it waits, or `redundant`. */
const installed = (page: Page): Promise<string | undefined> =>
	page.evaluate(async () => {
		const registration = (await navigator.serviceWorker.getRegistration())!;
		// The file of the worker itself may be the one that fails.
		await registration.update().catch(() => {});
		const worker = registration.installing ?? registration.waiting;
		while (worker?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
		return worker?.state;
	});

/** Of which version a page and its scripts are, and what lies in their cache of another. */
async function versionOf(page: Page) {
	await page.locator('html[data-alive]').waitFor();
	const told = await page.evaluate(
		async ([mark, next]) => {
			const nextOr = (is: boolean) => (is ? 'the next version' : 'this version');
			const mixed: string[] = [];
			const isNext = document.documentElement.hasAttribute(mark.split('=')[0]!);
			// What another version has left is never answered from.
			for (const name of (await caches.keys()).filter((one) => one.endsWith(next) === isNext)) {
				const cache = await caches.open(name);
				for (const request of await cache.keys()) {
					const answer = (await cache.match(request))!;
					if (!answer.headers.get('content-type')?.includes('html')) continue;
					if ((await answer.text()).includes(mark) !== isNext) mixed.push(new URL(request.url).pathname);
				}
			}
			const said = (globalThis as { faultsVersion?: string }).faultsVersion === next;
			return { html: nextOr(isNext), script: nextOr(said), isNext, mixed };
		},
		[MARK, NEXT] as const
	);
	return told;
}
