import type { Page } from '@playwright/test';
import { expect, test } from './support/watched';

const FILE = {
	version: 1,
	nom: 'Collège des Tilleuls',
	adultes: ['Mme Roy, CPE, bureau B12'],
	numeros: ['Infirmerie : 01 99 00 12 34'],
	parcoursCaches: ['lycee']
};

// As on a school's own server, over plain http: no worker stands between.
test.beforeEach(({ page }) =>
	page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
);

/** What the site answers to whoever asks for the school's file; nothing: there is none. */
const beside = (page: Page, body: string) =>
	page.route('**/ecole.json', (route) => route.fulfill({ status: body ? 200 : 204, body }));

test('shows what the school’s file beside the site says, and remembers it once the file is out of reach', async ({
	page
}) => {
	await beside(page, JSON.stringify(FILE));
	await page.goto('/fr/aide/');
	await expect(page.getByText('Mme Roy, CPE, bureau B12').first()).toBeVisible();
	await expect(page.locator('main li', { hasText: 'Infirmerie' })).toContainText('01 99 00 12 34');
	await expect(page.getByText('Collège des Tilleuls', { exact: true })).toBeVisible();

	await beside(page, '');
	await page.goto('/fr/cahier/');
	await expect(page.getByRole('link', { name: 'Parcours primaire' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Parcours lycée' })).toHaveCount(0);
	await page.goto('/fr/parcours/lycee/');
	await expect(page.getByRole('heading', { level: 1, name: 'Parcours lycée' })).toBeVisible();
});

test('takes a file from another device, and what is written here goes before it', async ({ page }) => {
	await beside(page, '');
	await page.goto('/fr/adultes/etablissement/');
	await expect(page.locator('html[data-alive]')).toBeAttached();
	const choose = page.getByLabel('Choisir le fichier ecole.json');
	const file = (text: string) => ({
		name: 'ecole.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await choose.setInputFiles(file(JSON.stringify({ ...FILE, numeros: ['Infirmerie : au bout du couloir'] })));
	await expect(page.getByText('Ce fichier a une erreur. Rien n’a changé.')).toBeVisible();
	await choose.setInputFiles(file(JSON.stringify(FILE)));
	await page.getByRole('button', { name: 'Remplacer ce qui est sur cet appareil' }).click();
	await page.goto('/fr/aide/');
	await expect(page.getByText('Mme Roy, CPE, bureau B12').first()).toBeVisible();
});
