import type { Page } from '@playwright/test';
import { serveSite } from '../../../scripts/lib/static-server';
import { activities, kindOf } from '../../browser/support/activities';
import { make, opened, showWords } from '../../browser/support/kept';
import { Outcome, type Campaign } from '../support/campaign';
import { Device } from '../support/device';
import { drawn } from '../support/drawn';
import { markerOf, placesOf } from '../support/markers';
import { BUILD } from '../support/site-pages';
import { FIELDS_ELSEWHERE, KEPT, writeIn, writeInAll } from '../support/written';

/** Kinds in which a pupil writes words of their own: each of their activities has a field. */
const WRITTEN = /^(charter|circle|commitment|compliments|emotions|journal|poster|rewrite|selfcheck)$/;
/** Kinds in which some activities have one. */
const SOMETIMES = /^(quiz)$/;

/**
 * What a pupil wrote in a notebook that is encrypted is searched in every file of the browser's profile, as UTF-8 and
 * UTF-16: after use, after a kill, after locking, after erasing. A control in the readable notebook must be found:
 * otherwise the search finds nothing because it cannot. `runs` is in how many places one writes.
 */
export const profile: Campaign = {
	name: 'profile',
	title: 'search of the profile for what was written',
	on: 'site',
	short: 3,
	full: 40,
	ways: ['kept', 'today'],
	async run({ runs, seed, way }) {
		const outcome = new Outcome();
		const { url: site, close } = await serveSite(BUILD);
		const device = new Device();
		const markers: string[] = [];
		const say = (what: string) => outcome.fail(seed, `${way}: ${what}`);
		const look = (when: string) => {
			for (const marker of markers)
				for (const place of placesOf(device.profile, marker)) {
					outcome.lost += 1;
					say(`${when}, ${marker} is in ${place}`);
				}
		};
		let [nth, fields] = [0, 0];
		const marker = () => markerOf(seed, nth++);
		try {
			const control = await controlled(site, seed);
			outcome.measured['files where the control was'] = control;
			if (control === 0) say('the control was not found: this search finds nothing at all');
			await device.start();
			let page = await device.page(new URL('fr/', site).href);
			const words = await begin(page, site, way);
			// The card opens everything: its words, as they are shown, as they are typed, and as a list.
			if (words) markers.push(words, words.replaceAll(' – ', ' '), words.replaceAll(' – ', '","'));
			for (const place of drawn(PLACES, Math.min(runs, PLACES.length), seed)) {
				const written = await (
					place.startsWith('/') ? writeInAll(page, place, marker) : writeIn(page, place, seed, marker)
				).catch((error: unknown) => {
					say(`${place} was not written in: ${String(error).split('\n')[0]}`);
					return undefined;
				});
				if (written?.length === 0 && !SOMETIMES.test(kindOf(place))) say(`${place}: no field was met`);
				markers.push(...(written ?? []));
				if (written?.length) fields += 1;
				outcome.acknowledged += written?.length ?? 0;
			}
			look('in use');
			await device.kill();
			look('killed');
			await device.start();
			page = await device.page(new URL('fr/', site).href);
			if (words) {
				await unlocked(page, site, words);
				await page.locator('main').getByRole('button', { name: 'Fermer à clé' }).click();
				await page.waitForTimeout(KEPT);
				look('locked');
				await unlocked(page, site, words);
				await page.locator('main').getByRole('button', { name: 'Effacer ce carnet' }).click();
				await page.getByRole('dialog').getByRole('button', { name: 'Oui, effacer' }).click();
				await page.waitForTimeout(KEPT);
			} else await page.waitForTimeout(KEPT);
			await device.close();
			look('erased');
		} finally {
			await device.discard();
			await close();
		}
		outcome.measured['places written in'] = fields;
		outcome.measured['markers'] = markers.length;
		if (fields === 0) say('no field was found to write in');
		return outcome;
	}
};

const PLACES: readonly string[] = [
	...activities.filter((id) => WRITTEN.test(kindOf(id)) || SOMETIMES.test(kindOf(id))),
	...FIELDS_ELSEWHERE
];

/** A readable notebook on a device of its own. @returns in how many files its words lie in clear */
async function controlled(site: string, seed: number): Promise<number> {
	const device = new Device();
	try {
		await device.start();
		const page = await device.page(new URL('fr/', site).href);
		const marker = markerOf(seed, -1);
		const id = activities.find((one) => kindOf(one) === 'journal')!;
		await writeIn(page, id, seed, () => marker);
		await device.close();
		return placesOf(device.profile, marker).length;
	} finally {
		await device.discard();
	}
}

/** @returns the words of the card, where there is one */
async function begin(page: Page, site: string, way: string): Promise<string | undefined> {
	if (way === 'today') {
		await page.goto(new URL('fr/s/c1/', site).href);
		await page.getByRole('complementary', { name: 'Juste pour aujourd’hui' }).waitFor();
		return undefined;
	}
	const { words } = await make(page, site);
	await opened(page).waitFor();
	return words;
}

async function unlocked(page: Page, site: string, words: string): Promise<void> {
	await page.goto(new URL('fr/carnet/', site).href);
	await page.locator('html[data-alive]').waitFor();
	await page.getByRole('button', { name: /^Carnet «/ }).click();
	await showWords(page, words);
	await opened(page).waitFor();
}
