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

/** The room between the margins of an A4 sheet, in CSS pixels. */
const PAPER = { width: 688, height: 1017 };

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

/** With signs beside the lines, and without. */
for (const seance of [
	'/fr/seance/trois-questions/',
	'/fr/seance/dispute-ou-harcelement/',
	'/en/seance/trois-questions/'
]) {
	test(`prints six tickets on one sheet of ${seance}, each whole and legible`, async ({ page }) => {
		await page.goto(seance);
		await page.locator('html[data-alive]').waitFor();
		const all = pagesIn(await page.pdf({ preferCSSPageSize: true }));
		await page.emulateMedia({ media: 'print' });
		await page.setViewportSize(PAPER);
		const tickets = page.locator('.ticket');
		await expect(tickets).toHaveCount(6);
		const misfits = await tickets.evaluateAll((six) =>
			six.flatMap((ticket) => {
				const card = ticket.getBoundingClientRect();
				return [...ticket.querySelectorAll('p, span, svg')].flatMap((line) => {
					const box = line.getBoundingClientRect();
					const inside = box.bottom <= card.bottom && box.right <= card.right && box.height > 0;
					// 10 pt, and signs that are told from one another at arm's length: 5 mm.
					const legible =
						line.localName === 'svg'
							? box.height >= (5 / 25.4) * 96
							: parseFloat(getComputedStyle(line).fontSize) >= (10 / 72) * 96 - 0.1;
					return inside && legible ? [] : [`${line.outerHTML.slice(0, 80)} ${box.bottom} ${card.bottom}`];
				});
			})
		);
		expect(misfits).toEqual([]);
		await page.locator('section', { has: tickets }).evaluate((one) => one.remove());
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(all - 1);
	});
}

test('prints the sheet for those who read again on one page, in both languages', async ({ page }) => {
	for (const lang of ['fr', 'en']) {
		await page.goto(`/${lang}/relecture/`);
		await page.locator('html[data-alive]').waitFor();
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), lang).toBe(1);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('link', { name: /./ }).first()).toBeHidden();
		await page.emulateMedia({ media: null });
	}
});

test('prints the hours of a class on one page, its boxes empty, for every parcours and in both languages', async ({
	page
}) => {
	for (const lang of ['fr', 'en']) {
		await page.goto(`/${lang}/adultes/mes-10-heures/`);
		await page.locator('html[data-alive]').waitFor();
		for (const parcours of await page.getByRole('radio').all()) {
			await parcours.check();
			expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), lang).toBe(1);
		}
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('checkbox').first()).toBeHidden();
		expect(await page.locator('.box').allInnerTexts()).toEqual(expect.not.arrayContaining(['✓']));
		await page.emulateMedia({ media: null });
	}
});

test('prints the steps as one poster, and the card for adults four times on one sheet', async ({ page }) => {
	for (const path of [
		'fr/adultes/etapes',
		'en/adultes/etapes',
		'fr/adultes/confidence',
		'en/adultes/confidence'
	]) {
		await page.goto(`/${path}/`);
		await page.locator('html[data-alive]').waitFor();
		expect(pagesIn(await page.pdf({ preferCSSPageSize: true })), path).toBe(1);
		await page.emulateMedia({ media: 'print' });
		// A poster and a card have one height: what does not fit would be cut off.
		const cut = await page
			.locator('.poster, .cut')
			.evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).length);
		expect(cut, path).toBe(0);
		await page.emulateMedia({ media: null });
	}
});
