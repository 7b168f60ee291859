import { openBench, sampled, sampleOf, samples, SEED, showBench } from './kinds/kinds';
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
	'adultes/',
	'parcours/college/',
	's/c1/',
	'seance/',
	'seance/dispute-ou-harcelement/',
	'guide/le-groupe-de-classe/',
	...new Set(['cahier/le-groupe-de-classe/', ...activityPaths('axe')])
];

for (const lang of ['fr', 'en']) {
	for (const path of PATHS) {
		test(`finds nothing on /${lang}/${path}, nor in its dark colours`, async ({ page }) => {
			await page.goto(`/${lang}/${path}`);
			await expect(page.locator('html[data-alive]')).toBeAttached();
			expect(await findings(page)).toEqual([]);
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

for (const sample of samples) {
	test(`finds nothing in the states of ${sample} on the workbench (seed ${SEED})`, async ({ page }) => {
		test.setTimeout(180_000);
		const walks = sampled(Object.keys((await sampleOf(sample)).walks), sample);
		await openBench(page, sample, walks[0]!);
		for (const walk of walks) {
			await showBench(page, sample, walk);
			expect(await findings(page, { within: 'main' }), walk).toEqual([]);
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
