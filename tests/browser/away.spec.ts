import type { Page } from '@playwright/test';
import { CARNET, make, opened, showWords } from './support/kept';
import { answers, saved, story } from './support/scenario';
import { expect, test } from './support/watched';

/** One act in the notebook that is open; what the story then shows. */
async function play(page: Page) {
	await page.getByRole('link', { name: 'Aller à « Mon cahier »' }).click();
	const activity = page.getByRole('link', { name: /Le groupe de classe/ });
	await activity.first().click();
	await answers(page).first().click();
	await saved(page);
	return story(page);
}

test('takes a notebook away as a file, and brings it back after it was erased', async ({ page }) => {
	test.slow();
	const { words } = await make(page);
	const before = await play(page);
	await page.goBack();
	await page.goBack();
	await page.getByRole('link', { name: 'Emporter ou rapporter mon cahier' }).click();
	await page.getByRole('button', { name: 'Faire un fichier fermé à clé' }).click();
	await expect(page.getByRole('button', { name: 'Enregistrer le fichier' })).toBeFocused();
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Enregistrer le fichier' }).click();
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(/^cahier-[\d-]{10}\.cahier$/);
	await page.getByRole('link', { name: 'Retour' }).click();
	await page.getByRole('button', { name: 'Effacer ce carnet' }).click();
	await page.getByRole('button', { name: 'Oui, effacer' }).click();
	await expect(page.getByText('Ce carnet est effacé.')).toBeVisible();

	await page.getByRole('link', { name: 'Emporter ou rapporter mon cahier' }).click();
	const choosing = page.waitForEvent('filechooser');
	await page.getByLabel('Choisir le fichier').click();
	await (await choosing).setFiles(await file.path());
	await showWords(page, words);
	await page.getByRole('button', { name: 'Dans un carnet fermé à clé' }).click();
	await expect(page.getByText(/1 essai n’est pas encore ici/)).toBeVisible();
	await page.getByRole('button', { name: 'Rapporter dans mon cahier' }).click();
	await expect(page.getByText(/tout est dans ton cahier/)).toBeFocused();
	await page.getByRole('link', { name: 'Retour' }).click();
	await page.getByRole('link', { name: 'Aller à « Mon cahier »' }).click();
	await page
		.getByRole('link', { name: /Le groupe de classe.*Continuer/s })
		.first()
		.click();
	await expect(async () => expect(await story(page)).toBe(before)).toPass();
});

test('finds a notebook again in its spare copy after the browser has thrown everything away', async ({
	page
}) => {
	test.slow();
	const { words } = await make(page);
	const before = await play(page);
	await page.getByRole('button', { name: 'Terminer' }).first().click();
	await page.waitForURL('**/fr/');
	await page.evaluate(async () => {
		for (const { name } of await indexedDB.databases())
			await new Promise((resolve) => {
				const request = indexedDB.deleteDatabase(name!);
				request.onsuccess = request.onblocked = resolve;
			});
	});
	await page.goto(CARNET);
	await page.getByRole('button', { name: /Remettre ici/ }).click();
	await page.getByRole('button', { name: 'Carnet « tortue », violet', exact: true }).click();
	await showWords(page, words);
	await page.getByRole('button', { name: 'Oui, reprendre la copie' }).click();
	await expect(opened(page)).toBeFocused();
	await page.getByRole('link', { name: 'Aller à « Mon cahier »' }).click();
	await page
		.getByRole('link', { name: /Le groupe de classe.*Continuer/s })
		.first()
		.click();
	await expect(async () => expect(await story(page)).toBe(before)).toPass();
});
