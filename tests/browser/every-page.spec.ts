import type { Page } from '@playwright/test';
import { sampled } from './kinds/kinds';
import { activityPaths } from './support/activities';
import { findings } from './support/axe';
import { overflowing } from './support/overflowing';
import { expect, test } from './support/watched';

const PATHS = [
	'',
	'aide/',
	...['1', '2', '3', '4', '5'].map((one) => `aide/${one}/`),
	'pause/',
	'cahier/',
	'vie-privee/',
	'carnet/',
	'carnet/emporter/',
	'carnet/dedans/',
	'carnet/imprimer/',
	'accessibilite/',
	'adultes/',
	'adultes/etablissement/',
	'adultes/competences/',
	'adultes/mes-10-heures/',
	'adultes/faits/',
	'adultes/que-faire/',
	'aide/que-faire/',
	'adultes/etapes/',
	'adultes/confidence/',
	'adultes/donnees/',
	'adultes/familles/',
	'adultes/familles/ar/',
	'adultes/familles/images/',
	'ambassadeurs/',
	'ambassadeurs/mediateur/',
	'ambassadeurs/competences/',
	'relecture/',
	'parcours/college/',
	's/',
	's/c1/',
	'terminer/',
	'seance/',
	'classe/meteo/',
	'classe/cartes/',
	'seance/dispute-ou-harcelement/',
	'guide/le-groupe-de-classe/',
	'classe/scene/',
	'ambassadeurs/table/',
	'ambassadeurs/table/cartes/',
	...new Set(['cahier/le-groupe-de-classe/', ...activityPaths('every page')])
];

/** These have a bar of their own, without the shell's « Besoin d’aide ». */
const OWN_BAR = new Set(['classe/scene/', 'ambassadeurs/table/']);

/** Links of one region that have one name and lead to two places: out of context nobody can tell them apart. */
const sameNames = (page: Page) =>
	page.evaluate(() => {
		const seen = new Map<string, string>();
		return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
			.filter((link) => link.checkVisibility())
			.flatMap((link) => {
				const region = link.closest('header, nav, footer, section[aria-labelledby], aside, main');
				const labels = link.getAttribute('aria-labelledby')?.split(' ') ?? [];
				const name =
					labels.map((id) => document.getElementById(id)?.textContent).join(' ') ||
					link.ariaLabel ||
					link.textContent;
				const where = region?.getAttribute('aria-labelledby') ?? region?.tagName;
				const key = `${where}: ${name.replace(/\s+/g, ' ').trim()}`;
				const other = seen.get(key);
				seen.set(key, link.href);
				return other && other !== link.href ? [`${key} (${other}, ${link.href})`] : [];
			});
	});

/** What one presses that is smaller than a finger, with its width and height in CSS px. */
const small = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select, textarea')]
			.filter(
				(one) => one.checkVisibility() && !one.closest('p, dd') && one.getBoundingClientRect().width > 1
			)
			.map((one) => ({
				one,
				box: one.closest('label')?.getBoundingClientRect() ?? one.getBoundingClientRect()
			}))
			.filter(({ box }) => box.height < 47.5 || box.width < 47.5)
			.map(({ one, box }) => `${one.outerHTML.slice(0, 90)} ${box.width} × ${box.height}`)
	);

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** Help stands in the upper corner at the end, wherever one is. */
async function expectHelpInItsCorner(page: Page): Promise<void> {
	const help = page.locator('header .help');
	await expect(help).toBeVisible();
	const box = (await help.boundingBox())!;
	expect(box.y).toBe(0);
	expect(box.x + box.width).toBeGreaterThan(1200);
}

/** No sideways scroll and no cut text: as it comes, with text spacing, and with forced colours. */
async function expectToFit(page: Page): Promise<void> {
	expect(await overflowing(page)).toEqual([]);
	await page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}, SPACED);
	expect(await overflowing(page)).toEqual([]);
	// With forced colours fewer pictures and other widths of lines; what bears a meaning keeps a text.
	await page.emulateMedia({ forcedColors: 'active' });
	expect(await overflowing(page)).toEqual([]);
}

/** All of them in `npm run test:full`. Pages differ between the languages by their words alone. */
const LOOKED_AT = [
	...sampled(PATHS, 'every page', 12).map((path) => ['fr', path] as const),
	...sampled(PATHS, 'every page in English').map((path) => ['en', path] as const)
];

for (const [lang, path] of LOOKED_AT)
	test(`/${lang}/${path} has nothing that axe finds, is for fingers, and fits 320 px and 400 % zoom`, async ({
		page
	}) => {
		await page.goto(`/${lang}/${path}`);
		await expect(page.locator('html[data-alive]')).toBeAttached();
		expect(await findings(page)).toEqual([]);
		expect(await sameNames(page)).toEqual([]);
		expect(await small(page), 'at 1280 px').toEqual([]);
		if (!OWN_BAR.has(path)) await expectHelpInItsCorner(page);
		// Only colours change in the dark, and every language has the same ones.
		if (lang === 'fr') {
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			expect(await findings(page, { coloursOnly: true })).toEqual([]);
		}
		await page.setViewportSize({ width: 360, height: 740 });
		expect(await small(page), 'at 360 px').toEqual([]);
		await page.setViewportSize({ width: 320, height: 568 });
		await expectToFit(page);
	});

test('the first page and an unknown path have nothing that axe finds, and fit', async ({ page }) => {
	for (const path of ['/', '/nulle/part/']) {
		await page.setViewportSize({ width: 1280, height: 720 });
		await page.emulateMedia({ forcedColors: 'none' });
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await findings(page), path).toEqual([]);
		await page.setViewportSize({ width: 320, height: 568 });
		await expectToFit(page);
	}
});
