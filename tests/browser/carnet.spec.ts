import type { Page } from '@playwright/test';
import { CARNET, make, opened, showWords, unlock } from './support/kept';
import { onDisk } from './support/on-disk';
import { answers, saved, SCENARIO, story } from './support/scenario';
import { expect, test } from './support/watched';

const grid = (page: Page) => page.getByRole('group', { name: 'Les images des cartes' });
const choose = (page: Page) => page.getByRole('button', { name: 'Carnet « tortue », violet' }).click();

test('seals what was readable into a notebook that only its card opens, and that Back does not show', async ({
	page
}) => {
	test.slow();
	await page.goto(SCENARIO);
	await answers(page).first().click();
	await saved(page);
	expect(await onDisk(page)).toContain('le-groupe-de-classe');

	const card = await make(page);
	await page.getByRole('button', { name: 'Oui, elles sont à moi' }).click();
	await expect(opened(page)).toBeFocused();
	expect(await onDisk(page)).not.toContain('le-groupe-de-classe');
	await page.getByRole('link', { name: 'Aller à « Mon cahier »' }).click();
	await page
		.getByRole('link', { name: /Le groupe de classe.*Continuer/s })
		.first()
		.click();
	await page.getByRole('button', { name: 'Continuer' }).click();
	await saved(page);
	const before = await story(page);

	// A reload forgets the key: nothing is shown or taken until the card, or a decision.
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Ton carnet est fermé à clé' })).toBeVisible();
	await expect(page.locator('[data-answers]').first()).toHaveAttribute('inert', /.*/);
	await page.getByRole('link', { name: 'Ouvrir mon carnet' }).click();
	await choose(page);
	const other = [...card.pictures.slice(1), card.pictures[0] === 'soleil' ? 'lune' : 'soleil'];
	for (const picture of other) await grid(page).getByRole('button', { name: picture, exact: true }).click();
	await unlock(page);
	await expect(page.getByText('Cette carte n’ouvre pas ce carnet.')).toBeVisible();
	for (let i = 0; i < 6; i++) await page.getByRole('button', { name: 'Enlever la dernière' }).click();
	for (const picture of card.pictures)
		await grid(page).getByRole('button', { name: picture, exact: true }).press('Enter');
	await unlock(page);
	await page.getByRole('link', { name: 'Reprendre où j’étais' }).click();
	await expect(async () => expect(await story(page)).toBe(before)).toPass();

	await page.getByRole('button', { name: 'Fermer à clé' }).click();
	await expect(page.getByRole('button', { name: 'Carnet « tortue », violet' })).toBeVisible();
	await page.goBack();
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Ton carnet est fermé à clé' })).toBeVisible();
	expect(await story(page)).not.toBe(before);
});

test('opens by four words, is put in the bin without its card, and taken back by it', async ({ page }) => {
	const { words } = await make(page);
	await expect(opened(page)).toBeVisible();
	await page.getByRole('button', { name: 'Terminer' }).first().click();
	await page.waitForURL('**/fr/');
	await page.goto(CARNET);
	await choose(page);
	await page.getByText('Je n’ai plus ma carte').click();
	await page.getByRole('button', { name: 'Effacer ce carnet sans la carte' }).click();
	await page.getByRole('button', { name: 'Oui, à la corbeille' }).click();
	await page.getByRole('button', { name: /encore 7 jours/ }).click();
	await showWords(page, words.toUpperCase());
	await expect(page.getByText(/Quelqu’un avait demandé d’effacer ce carnet/)).toBeVisible();
	await page.getByRole('button', { name: 'Effacer ce carnet' }).click();
	await page.getByRole('button', { name: 'Oui, effacer' }).click();
	await expect(page.getByText('Ce carnet est effacé.')).toBeVisible();
	await expect(page.getByText('Il n’y a pas encore de carnet fermé à clé ici.')).toBeVisible();
});
