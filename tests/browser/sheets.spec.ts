import { findings } from './support/axe';
import { remember } from './support/display';
import { expect, test } from './support/watched';

/** A story, a long quiz, cards to cut, a page about oneself. */
const SHEETS = [
	'le-groupe-de-classe',
	'deux-minutes-par-jour-ecole',
	'cest-quoi-le-harcelement',
	'mon-carnet-de-route'
];

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

test('prints an activity on one sheet or two, black on white, without what one presses', async ({ page }) => {
	for (const id of SHEETS) {
		await remember(page, { theme: 'dark' });
		await page.goto(`/fr/feuille/${id}/`);
		await page.locator('html[data-alive]').waitFor();
		const pages = pagesIn(await page.pdf({ preferCSSPageSize: true }));
		expect(pages, id).toBeGreaterThan(0);
		expect(pages, id).toBeLessThanOrEqual(2);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('button', { name: 'Imprimer' })).toBeHidden();
		await expect(page.locator('header').first()).toBeHidden();
		await expect(page.locator('[data-answers]')).toBeHidden();
		const inks = await page
			.locator('[data-sheet] :is(h1, h2, p, li, footer)')
			.evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).color))]);
		expect(inks, id).toEqual(['rgb(0, 0, 0)']);
		await page.emulateMedia({ media: null });
	}
});

test('prints the answers only once they were opened, after the sheet', async ({ page }) => {
	await page.goto('/fr/feuille/cest-quoi-le-harcelement/');
	await page.locator('html[data-alive]').waitFor();
	await page.locator('[data-answers] summary').click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Corrigé : C’est quoi, le harcèlement ?' })).toBeVisible();
	expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(2);
});

test('leads from a plan to its sheets, in the easy version where one reads so', async ({ page }) => {
	await page.goto('/fr/guide/cest-quoi-le-harcelement/');
	const usual = page.getByRole('link', { name: 'Imprimer la feuille des élèves' });
	await usual.click();
	await expect(page).toHaveURL(/\/fr\/feuille\/cest-quoi-le-harcelement\/$/);
	await expect(page).toHaveTitle('Feuille à imprimer – Cahier');
	const words = () => page.locator('[data-sheet]').innerText();
	const before = await words();
	await remember(page, { reading: 'simple' });
	await page.reload();
	await expect.poll(words).not.toBe(before);
	expect(await findings(page)).toEqual([]);
});
