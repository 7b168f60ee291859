import type { Page } from '@playwright/test';
import { activities, kindOf } from '../../browser/support/activities';
import { make, opened, showWords } from '../../browser/support/kept';
import type { Campaign } from '../support/campaign';
import { Device } from '../support/device';
import { markerOf, placesOf } from '../support/markers';

/** Kinds in which a pupil writes words of their own. */
const WRITTEN = /^(charter|circle|commitment|compliments|emotions|journal|poster|quiz|rewrite|selfcheck)$/;
/** So many presses lead to a field, or there is none on the way. */
const PRESSES = 40;
/** In ms: what was typed is on the disk by then. */
const KEPT = 1200;

/**
 * What a pupil wrote in a notebook that is encrypted is searched in every file of the browser's profile, as UTF-8 and
 * UTF-16: after use, after a kill, after locking, after erasing. A control in the readable notebook must be found:
 * otherwise the search finds nothing because it cannot.
 */
export const profileSearch: Campaign = {
	name: 'search of the profile for what was written',
	short: 3,
	full: 40,
	ways: ['kept', 'today'],
	async run({ site, size, seed, way }) {
		const faults: string[] = [];
		if (!site) throw new Error('Build the site first: npm run build.');
		const control = await controlled(site, seed);
		if (control === 0) faults.push('the control was not found: this search finds nothing at all');
		const device = new Device();
		const markers: string[] = [];
		const look = (when: string) => {
			for (const marker of markers)
				for (const place of placesOf(device.profile, marker))
					faults.push(`${way}, seed ${seed}: ${when}, ${marker} is in ${place}`);
		};
		let fields = 0;
		try {
			await device.start();
			let page = await device.page(new URL('fr/', site).href);
			const words = await begin(page, site, way);
			// The card opens everything: its words, as they are shown, as they are typed, and as a list.
			if (words) markers.push(words, words.replaceAll(' – ', ' '), words.replaceAll(' – ', '","'));
			const written = activities.filter((id) => WRITTEN.test(kindOf(id))).slice(0, size);
			for (const [nth, id] of written.entries()) {
				const marker = markerOf(seed, nth);
				if (!(await writeIn(page, `/fr/cahier/${id}/`, marker))) continue;
				fields += 1;
				markers.push(marker);
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
		}
		if (fields === 0) faults.push('no field was found to write in');
		return { faults, measured: { fields, markers: markers.length, 'files where the control was': control } };
	}
};

/** A readable notebook on a device of its own. @returns in how many files its words lie in clear */
async function controlled(site: string, seed: number): Promise<number> {
	const device = new Device();
	try {
		await device.start();
		const page = await device.page(new URL('fr/', site).href);
		const marker = markerOf(seed, -1);
		const id = activities.find((one) => kindOf(one) === 'journal')!;
		await writeIn(page, `/fr/cahier/${id}/`, marker);
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

/** Goes there without loading a page, since that would forget the key, and writes in the first field. */
async function writeIn(page: Page, path: string, marker: string): Promise<boolean> {
	await page.evaluate((to) => {
		const link = document.body.appendChild(document.createElement('a'));
		link.href = to;
		link.click();
		link.remove();
	}, path);
	await page.waitForURL(`**${path}`);
	const field = page.locator('main').getByRole('textbox').first();
	const onward = page
		.locator('main')
		.getByRole('button', { name: /^(Suivant|Passer|Continuer|Commencer|Écrire|Ajouter)/ })
		.or(page.locator('main [data-tap]'))
		.first();
	for (let presses = 0; presses < PRESSES; presses++) {
		await field
			.or(onward)
			.first()
			.waitFor({ timeout: 5000 })
			.catch(() => {});
		if (await field.isVisible()) {
			await field.fill(marker);
			await page.waitForTimeout(KEPT);
			return true;
		}
		if (!(await onward.isVisible())) return false;
		await onward.click({ timeout: 2000 }).catch(() => {});
	}
	return false;
}
