import type { Page } from '@playwright/test';
import { tabTo } from './support/focus';
import { saved } from './support/scenario';
import { expect, test } from './support/watched';

const SHOWN = 'Une phrase que je veux bien montrer.';
const KEPT = 'Une phrase que je garde.';

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

/** Two texts of one's own, in one activity about oneself. */
async function write(page: Page) {
	await page.goto('/fr/cahier/mon-journal-d-ambassadeur/');
	await page.locator('html[data-alive]').waitFor();
	for (const text of [SHOWN, KEPT]) {
		await page.locator('textarea').first().fill(text);
		await page
			.getByRole('button', { name: /^Garder/ })
			.first()
			.click();
		await expect(page.getByText(text).first()).toBeVisible();
		await saved(page);
		await page.getByRole('button', { name: 'Suivant' }).click();
	}
}

test('prints a booklet of what one shows; what one keeps is nowhere in the page that is printed', async ({
	page
}) => {
	await write(page);
	await page.goto('/fr/carnet/imprimer/');
	await page.getByLabel('Un petit livret à plier (A5)').check();
	await page.getByRole('button', { name: 'Choisir ce que je montre' }).click();
	const journal = page.getByRole('group', { name: /Mon journal/ });
	await expect(journal.getByLabel('Je garde pour moi')).toBeChecked();
	await journal.getByLabel('Je montre').check();
	await page.getByRole('button', { name: 'Continuer' }).click();

	await expect(page.getByRole('radio', { name: 'Je garde pour moi', checked: true })).toHaveCount(2);
	await page.getByRole('radio', { name: 'Je montre' }).first().check();
	await page.getByRole('button', { name: 'Continuer' }).click();
	await expect(page.getByRole('heading', { name: 'Voici ce qui sera imprimé' })).toBeFocused();
	await expect(page.getByText('4 pages – 1 feuille A4 à plier.')).toBeVisible();

	// A cover, one page, one to write on, and the back: two on each side of one sheet.
	expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
	await page.emulateMedia({ media: 'print' });
	const paper = await page.locator('body').innerText();
	expect(paper).toContain(SHOWN);
	expect(paper).toContain('3018');
	expect(paper).not.toContain('Imprimer');
	expect((await page.content()).includes(KEPT)).toBe(false);
});

test('goes through its four steps by keyboard alone, and back with what one has chosen', async ({ page }) => {
	await write(page);
	const title = (name: string) => page.getByRole('heading', { level: 2, name });
	const press = async (name: RegExp) => {
		await tabTo(page, name);
		await page.keyboard.press('Enter');
	};
	const choose = async (name: RegExp, key: 'ArrowDown' | 'ArrowUp') => {
		await tabTo(page, name);
		await page.keyboard.press(key);
	};
	await page.goto('/fr/carnet/imprimer/');
	await page.locator('html[data-alive]').waitFor();
	await choose(/grandes pages/, 'ArrowDown');
	await press(/^Choisir ce que je montre/);
	await expect(title('Quelles activités montrer')).toBeFocused();
	await choose(/^Je garde pour moi/, 'ArrowDown');
	await press(/^Continuer/);
	await expect(title('Et ce qui est à toi')).toBeFocused();
	await choose(/^Je garde pour moi/, 'ArrowDown');
	await press(/^Relire/);
	await expect(page.locator('main details[open]').getByText(SHOWN)).toBeVisible();
	await press(/^Continuer/);
	await expect(title('Voici ce qui sera imprimé')).toBeFocused();
	// Each of its pages is told, those that hold nothing of one's own too.
	await expect(page.locator('main ol > li')).toHaveCount(4);
	await press(/^Changer mes choix/);
	await expect(title('Et ce qui est à toi')).toBeFocused();
	await expect(page.getByRole('radio', { name: 'Je montre', checked: true })).toHaveCount(1);
	await press(/^Continuer/);
	await page.evaluate(() => {
		window.print = () => (document.body.dataset.printed = '');
	});
	await press(/^Imprimer/);
	await expect(page.locator('body[data-printed]')).toBeAttached();
});
