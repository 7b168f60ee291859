import type { Page } from '@playwright/test';
import { openBench, sampled, sampleOf, SEED, showBench, someSamples } from './kinds/kinds';
import { activityPaths } from './support/activities';
import { findings } from './support/axe';
import { step, SCENARIO } from './support/scenario';
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
	'adultes/familles/',
	'adultes/familles/ar/',
	'adultes/familles/images/',
	'ambassadeurs/',
	'ambassadeurs/mediateur/',
	'ambassadeurs/competences/',
	'relecture/',
	'parcours/college/',
	's/c1/',
	'seance/',
	'classe/meteo/',
	'classe/cartes/',
	'seance/dispute-ou-harcelement/',
	'guide/le-groupe-de-classe/',
	'classe/scene/',
	'ambassadeurs/table/',
	'ambassadeurs/table/cartes/',
	...new Set(['cahier/le-groupe-de-classe/', ...activityPaths('axe')])
];

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

for (const lang of ['fr', 'en']) {
	// The pages are the same in both languages but for their words: `npm run test:full` looks at all of them.
	for (const path of lang === 'fr' ? PATHS : sampled(PATHS, 'axe in English')) {
		test(`finds nothing on /${lang}/${path}, nor in its dark colours`, async ({ page }) => {
			await page.goto(`/${lang}/${path}`);
			await expect(page.locator('html[data-alive]')).toBeAttached();
			expect(await findings(page)).toEqual([]);
			expect(await sameNames(page)).toEqual([]);
			// Only colours change in the dark, and every language has the same ones.
			if (lang !== 'fr') return;
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			expect(await findings(page, { coloursOnly: true })).toEqual([]);
		});
	}
}

test('finds nothing on the first page, nor on an unknown path', async ({ page }) => {
	for (const path of ['/', '/nulle/part/']) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await findings(page), path).toEqual([]);
	}
});

for (const sample of someSamples(2)) {
	test(`finds nothing in the states of ${sample} on the workbench (seed ${SEED})`, async ({ page }) => {
		test.setTimeout(180_000);
		const walks = sampled(Object.keys((await sampleOf(sample)).walks), sample);
		await openBench(page, sample, walks[0]!);
		for (const walk of walks) {
			await showBench(page, sample, walk);
			expect(await findings(page, { within: 'main' }), walk).toEqual([]);
			// The tree that screen readers are given, at the start and at the end, as it was last looked at.
			const state = walk === walks[0] ? 'start' : walk === walks.at(-1) ? 'end' : undefined;
			if (state) expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot(`${sample}-${state}.txt`);
		}
	});
}

test('finds nothing after an answer, nor at an ending', async ({ page }) => {
	test.slow();
	await page.goto(SCENARIO);
	await step(page);
	expect(await findings(page)).toEqual([]);
	for (let i = 0; i < 80 && (await step(page, 2)); i++);
	await expect(page.getByRole('heading', { name: 'Ton chemin' })).toBeVisible();
	expect(await findings(page)).toEqual([]);
});
