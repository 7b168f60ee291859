import type { Page } from '@playwright/test';
import { onDisk } from './support/on-disk';
import { answers, saved, SCENARIO, story } from './support/scenario';
import { expect, test } from './support/watched';

const SECRET = 'Personne ne doit lire ces mots';

const bar = (page: Page) => page.getByRole('complementary', { name: 'Juste pour aujourd’hui' });
const field = (page: Page) => page.locator('main').getByRole('textbox');

/** The service worker has the key of this tab in mind. */
const isHeld = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<boolean>((resolve) => {
				const worker = navigator.serviceWorker.controller;
				if (!worker) return resolve(false);
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = ({ data }: MessageEvent<{ there: boolean }>) => resolve(data.there);
				const id = sessionStorage.getItem('cahier-jour');
				worker.postMessage({ type: 'today-has', id }, [port2]);
			})
	);

test.describe('with a service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('keeps a séance just for today: through a reload and « Cacher », until « Terminer »', async ({
		page
	}) => {
		test.slow();
		await page.goto('/fr/s/c1/');
		await expect(bar(page)).toBeVisible();
		await page.locator('main li.held a').click();
		await expect(bar(page)).toBeVisible();
		for (let i = 0; i < 40 && !(await field(page).isVisible()); i++)
			await page
				.getByRole('button', { name: /Suivante|Passer à la suite/ })
				.first()
				.click();
		await field(page).fill(SECRET);
		await expect.poll(() => isHeld(page), { timeout: 30_000 }).toBe(true);
		await page.reload();
		await expect(field(page)).toHaveValue(SECRET);
		await expect(bar(page).getByText('fermé pour de bon')).toHaveCount(0);
		await page.locator('header').getByRole('button', { name: 'Cacher cette page' }).click();
		await page.getByRole('button', { name: 'Reprendre' }).click();
		await expect(field(page)).toHaveValue(SECRET);
		const during = await onDisk(page);
		expect(during).toContain('cahier-jour-');
		for (const clear of [SECRET, 'dispute-taquinerie']) expect(during).not.toContain(clear);

		await bar(page).getByRole('link', { name: 'Terminer' }).click();
		await expect(page.getByText(/^\s*[a-zé]+ –\s+[a-zé]+ –\s+[a-zé]+\s*$/)).toBeVisible();
		await page.locator('main').getByRole('button', { name: 'Terminer' }).click();
		await expect(page.getByRole('heading', { name: 'C’est terminé' })).toBeVisible();
		expect(await isHeld(page)).toBe(false);
		expect(await onDisk(page)).not.toMatch(/cahier-jour-|-main:/);
		await page.goBack();
		await expect(bar(page)).toBeVisible();
		await expect(page.locator('main h1, main h2').first()).toBeVisible();
		expect(await page.content()).not.toContain(SECRET);
		await expect(field(page)).toHaveCount(0);
	});
});

test('is open in one tab at a time: a second says where, and takes it over with what was done', async ({
	page,
	context
}) => {
	await page.goto('/fr/s/c1/');
	await page.locator(`main a[href="${SCENARIO}"]`).first().click();
	await answers(page).first().click();
	await saved(page);
	const before = await story(page);
	const second = await context.newPage();
	await second.goto(SCENARIO);
	await expect(second.getByText(/Il est dans l’onglet «\sLe groupe de classe – Cahier\s»/)).toBeVisible();
	await expect(second.locator('[data-answers]').first()).toHaveAttribute('inert', /.*/);
	await second.getByRole('button', { name: 'Continuer dans cet onglet' }).click();
	await expect(bar(second)).toBeVisible();
	await expect(async () => expect(await story(second)).toBe(before)).toPass();
	await expect(page.getByRole('heading', { name: /ouvert dans un autre onglet/ })).toBeVisible();
	expect(await story(page)).not.toBe(before);
	expect(await onDisk(second)).not.toContain('le-groupe-de-classe');
});
