import type { Page } from '@playwright/test';
import { findings } from './support/axe';
import { overflowing } from './support/overflowing';
import { expect, test } from './support/watched';

const TABLE = '/fr/ambassadeurs/table/';
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const title = (page: Page) => page.getByRole('heading', { level: 1 });
/** A line of each card of « La place dans le car », and of the sign that one of them hides. */
const SECRETS = /pas parler devant le fond|failli tomber|élève de 6e|harcèlement, et cet/;

/** Whether any of it is anywhere in the page: its words, its attributes, its scripts; or in what a screen reader is given. */
async function holdsSecrets(page: Page) {
	const session = await page.context().newCDPSession(page);
	const { nodes } = await session.send('Accessibility.getFullAXTree');
	await session.detach();
	const html = await page.evaluate(() => document.documentElement.outerHTML);
	return SECRETS.test(html) || SECRETS.test(JSON.stringify(nodes));
}

/** At 320 px and on a tablet nothing is cut; where it is asked, axe has nothing to say. */
async function looksRight(page: Page, { axe = false } = {}) {
	for (const width of [320, 768]) {
		await page.setViewportSize({ width, height: 1024 });
		expect(await overflowing(page), `at ${width} px: ${await title(page).innerText()}`).toEqual([]);
	}
	if (axe) expect(await findings(page, { within: 'main' }), await title(page).innerText()).toEqual([]);
}

test('is played by five on one tablet, with a reload in the middle of a secret card', async ({ page }) => {
	test.slow();
	await page.goto(TABLE);
	await page.getByRole('radio', { name: '5' }).check();
	await page.getByText('Pour l’adulte').click();
	await looksRight(page);
	await press(page, 'Continuer');
	await expect(title(page)).toBeFocused();
	await press(page, 'Nous sommes d’accord');
	await press(page, /La place dans le car/);
	await looksRight(page);
	await press(page, 'C’est un conflit');
	await looksRight(page);
	await press(page, 'Tout le monde a une place');

	await expect(title(page)).toHaveText('Donnez la tablette à l’élève A');
	expect(await holdsSecrets(page)).toBe(false);
	await press(page, 'Je suis A');
	expect(await holdsSecrets(page)).toBe(false);
	await press(page, 'Voir ma carte');
	await expect(page.getByText(/pas parler devant le fond/)).toBeVisible();
	await looksRight(page, { axe: true });
	await page.reload();
	await expect(title(page)).toHaveText('Donnez la tablette à l’élève A');
	expect(await holdsSecrets(page)).toBe(false);

	// Upside down for who sits opposite, and by keyboard.
	for (const player of ['A', 'B']) {
		await page.getByRole('button', { name: 'Retourner l’écran' }).press('Enter');
		await page.getByRole('button', { name: `Je suis ${player}` }).press('Enter');
		await page.getByRole('button', { name: 'Voir ma carte' }).press('Space');
		await expect(title(page)).toBeFocused();
		expect(await holdsSecrets(page)).toBe(true);
		await page.getByRole('button', { name: 'J’ai fini, cacher' }).press('Enter');
		await expect(page.getByRole('button', { name: 'J’ai fini, cacher' })).toHaveCount(0);
		expect(await holdsSecrets(page)).toBe(false);
	}

	await expect(title(page)).toHaveText('On joue');
	await looksRight(page, { axe: true });
	await press(page, 'Étape suivante');
	await press(page, 'Rembobiner');
	await expect(page.getByText('On rembobine.')).toBeVisible();
	await press(page, 'Pause');
	await press(page, 'Reprendre');
	await press(page, 'Au secours');
	await expect(title(page)).toHaveText(/On appelle l’adulte/);
	await press(page, 'L’adulte est là, on reprend');
	await page.getByText('Pour les observateurs').click();
	await press(page, /^Reformule/);

	// A sign of danger was there: no agreement stands.
	await press(page, /L’accord$/);
	await page.getByText('Arrêter le jeu').click();
	await press(page, /ont trouvé un accord/);
	await expect(title(page)).toHaveText(/un signe était là/);
	await looksRight(page);
	await press(page, 'On quitte les rôles');
	await expect(page.getByText(/je ne suis plus l’élève B/)).toBeVisible();
	await press(page, 'C’est fait pour tout le monde');
	await expect(page.getByRole('button', { name: /^Reformule vu une fois/ })).toBeVisible();
	await looksRight(page, { axe: true });
	await press(page, 'Continuer');
	for (let question = 1; question < 5; question++) await press(page, 'Question suivante');
	await press(page, 'Continuer');
	await expect(page.getByRole('link', { name: 'Ouvrir mon carnet de route' })).toBeVisible();
	await press(page, 'Terminer et tout effacer');
	await expect(page.getByText('Tout est effacé.')).toBeVisible();
	expect(await page.evaluate(() => sessionStorage.getItem('cahier-table'))).toBeNull();
});

test('is printed as cards to cut out, one story on a sheet', async ({ page }) => {
	await page.goto(`${TABLE}cartes/`);
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await page.getByLabel('Quelles histoires ?').selectOption('La place dans le car');
	await looksRight(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
	const sheets = await page.evaluate(() => {
		const MM = 96 / 25.4;
		document.documentElement.style.width = `${182 * MM}px`;
		return [...document.querySelectorAll('main article > section')].map(
			(one) => one.getBoundingClientRect().height / MM
		);
	});
	// The story, the rail, the grids, the places, and a poster of each part.
	expect(sheets).toHaveLength(6);
	for (const height of sheets) expect(height).toBeLessThan(269);
});
