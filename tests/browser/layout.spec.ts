import type { Page } from '@playwright/test';
import { activityPaths } from './support/activities';
import { overflowing } from './support/overflowing';
import { answers, SCENARIO } from './support/scenario';
import { expect, test } from './support/watched';

const PATHS = [
	'/',
	'/fr/',
	'/fr/cahier/',
	'/fr/aide/',
	'/fr/aide/4/',
	'/en/aide/3/',
	'/fr/pause/',
	'/fr/vie-privee/',
	'/fr/carnet/',
	'/fr/carnet/emporter/',
	'/fr/accessibilite/',
	'/fr/adultes/',
	'/fr/adultes/etablissement/',
	'/fr/adultes/competences/',
	'/fr/adultes/mes-10-heures/',
	'/fr/adultes/faits/',
	'/fr/adultes/familles/',
	'/fr/adultes/familles/ar/',
	'/fr/adultes/familles/images/',
	'/fr/relecture/',
	'/fr/parcours/college/',
	'/fr/s/c1/',
	'/fr/ambassadeurs/',
	'/fr/ambassadeurs/mediateur/',
	'/fr/ambassadeurs/competences/',
	'/fr/seance/',
	'/fr/seance/dispute-ou-harcelement/',
	'/fr/guide/le-groupe-de-classe/',
	...new Set([SCENARIO, ...activityPaths('layout').map((path) => `/fr/${path}`)])
];

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

for (const path of PATHS) {
	test(`fits 320 px on ${path}, with text spacing and at 400 % zoom too, and cuts no text`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await page.goto(path);
		await expect(page.locator('html[data-alive]')).toBeAttached();
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
	});
}

for (const [width, height] of [
	[360, 740],
	[1280, 800]
] as const) {
	test(`gives every control at least 48 px at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const path of PATHS) {
			await page.goto(path);
			await expect(page.locator('html[data-alive]')).toBeAttached();
			const small = await page.evaluate(() =>
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
			expect(small, path).toEqual([]);
		}
	});
}

/** Words of what one presses that are broken over two lines. */
const broken = (page: Page) =>
	page.evaluate(() =>
		[...document.querySelectorAll('header :is(a, button), main a, main button')]
			.filter((one) => one.checkVisibility())
			.flatMap((one) => {
				const walker = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
				const found: string[] = [];
				while (walker.nextNode()) {
					const text = walker.currentNode as Text;
					// What is one pixel wide is there to be heard, not seen.
					if (text.parentElement!.getBoundingClientRect().width <= 1) continue;
					for (const word of text.data.matchAll(/[\p{L}’]+/gu)) {
						const range = document.createRange();
						range.setStart(text, word.index);
						range.setEnd(text, word.index + word[0].length);
						if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word[0]);
					}
				}
				return found;
			})
	);

for (const [width, height] of [
	[320, 568],
	[768, 1024],
	[1280, 800]
] as const) {
	test(`breaks no word of a button or a link at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		for (const path of ['/fr/', '/fr/parcours/college/', '/fr/aide/', SCENARIO]) {
			await page.goto(path);
			await expect(page.locator('html[data-alive]')).toBeAttached();
			expect(await broken(page), path).toEqual([]);
		}
	});
}

test('offers help in the same place on every page', async ({ page }) => {
	for (const path of PATHS.filter((one) => one !== '/')) {
		await page.goto(path);
		const help = page.locator('header .help');
		await expect(help, path).toBeVisible();
		const box = (await help.boundingBox())!;
		expect(box.y, path).toBe(0);
		expect(box.x + box.width, path).toBeGreaterThan(1200);
	}
});

test('moves nothing when less motion is asked for', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(SCENARIO);
	await answers(page).first().click();
	const moving = await page.evaluate(
		() =>
			document.getAnimations().filter((one) => Number(one.effect?.getComputedTiming().duration ?? 0) > 10)
				.length
	);
	expect(moving).toBe(0);
});

for (const seance of ['dispute-ou-harcelement', 'emotions-et-recre'])
	test(`prints the lesson plan ${seance} and six slips, with nothing of the screen around`, async ({
		page
	}) => {
		await page.goto(`/fr/seance/${seance}/`);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('link', { name: 'Besoin d’aide' })).toBeHidden();
		await expect(page.locator('.ticket')).toHaveCount(6);
		for (const ticket of await page.locator('.ticket').all()) await expect(ticket).toBeVisible();
		// The width of A4 between its margins: a slip that overflows is cut with scissors.
		await page.setViewportSize({ width: 688, height: 1016 });
		for (const ticket of await page.locator('.ticket').all())
			expect(await ticket.evaluate((slip) => slip.scrollHeight - slip.clientHeight)).toBeLessThanOrEqual(0);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
		expect(pages).toBeGreaterThanOrEqual(2);
		expect(pages).toBeLessThanOrEqual(4);
	});
