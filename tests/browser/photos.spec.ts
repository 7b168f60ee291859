import type { Page } from '@playwright/test';
import { make, showWords } from './support/kept';
import { answers, saved } from './support/scenario';
import { expect, test } from './support/watched';

const AWAY = '/fr/carnet/emporter/';

/** Every code that the page shows, each as a photo of it. */
async function photographed(page: Page): Promise<string[]> {
	const photos: string[] = [];
	for (;;) {
		await page.getByRole('img', { name: /^Code \d sur \d$/ }).scrollIntoViewIfNeeded();
		const shown = await page.screenshot();
		photos.push(await page.evaluate(photo, shown.toString('base64')));
		const next = page.getByRole('button', { name: 'Code suivant' });
		if (!(await next.isVisible())) return photos;
		await next.click();
	}
}

/** A screen as a hand photographs it: askew, not quite sharp, greyish, grainy, and packed as JPEG. */
async function photo(screen: string): Promise<string> {
	const picture = new Image();
	picture.src = `data:image/png;base64,${screen}`;
	await picture.decode();
	const canvas = Object.assign(document.createElement('canvas'), { width: 2016, height: 1512 });
	const paper = canvas.getContext('2d')!;
	paper.fillStyle = '#777';
	paper.fillRect(0, 0, canvas.width, canvas.height);
	paper.filter = 'blur(1.2px) contrast(0.75)';
	paper.setTransform(1.5, 0.12, -0.06, 1.45, 90, 90);
	paper.rotate(0.05);
	paper.drawImage(picture, 0, 0);
	const pixels = paper.getImageData(0, 0, canvas.width, canvas.height);
	for (let at = 0; at < pixels.data.length; at++)
		if (at % 4 < 3) pixels.data[at]! += (30 * ((at * 7919) % 101)) / 101 - 15;
	paper.putImageData(pixels, 0, 0);
	return canvas.toDataURL('image/jpeg', 0.75).split(',')[1]!;
}

const named = (photos: readonly string[]) =>
	photos.map((base64, at) => ({
		name: `photo-${at + 1}.jpg`,
		mimeType: 'image/jpeg',
		buffer: Buffer.from(base64, 'base64')
	}));

test('a notebook goes to another device by photos of codes, and says which photo is missing', async ({
	page,
	browser
}) => {
	test.slow();
	const { words } = await make(page);
	await page.getByRole('link', { name: 'Aller à « Mon cahier »' }).click();
	await page
		.getByRole('link', { name: /Le groupe de classe/ })
		.first()
		.click();
	await answers(page).first().click();
	await saved(page);
	await page.goBack();
	await page.goBack();
	await page.getByRole('link', { name: 'Emporter ou rapporter mon cahier' }).click();
	await page.getByRole('button', { name: 'Faire un fichier fermé à clé' }).click();
	await page.getByRole('button', { name: 'Montrer les codes' }).click();
	await expect(page.getByRole('heading', { name: /^Code 1 sur/ })).toBeFocused();
	const photos = await photographed(page);
	expect(photos.length).toBeGreaterThan(1);

	const other = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
	await other.goto(new URL(AWAY, page.url()).href);
	await other.locator('html[data-alive]').waitFor();
	await other.getByText('J’ai des photos de codes', { exact: true }).click();
	const choose = other.getByLabel('Choisir les photos');
	const all = named(photos);
	await choose.setInputFiles([
		...all.slice(1),
		{ name: 'chat.png', mimeType: 'image/png', buffer: await other.screenshot() }
	]);
	await expect(other.getByText('Il manque la photo du code 1.')).toBeVisible({ timeout: 20_000 });
	await expect(other.getByText(/chat\.png.*aucun code lisible/)).toBeVisible();
	await choose.setInputFiles(all[0]!);
	await showWords(other, words);
	await other.getByRole('button', { name: 'Dans un carnet fermé à clé' }).click();
	await other.getByRole('button', { name: 'Rapporter dans mon cahier' }).click();
	await expect(other.getByText(/tout est dans ton cahier/)).toBeVisible();
	await other.close();
});
