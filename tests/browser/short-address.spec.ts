import { encode } from 'uqr';
import { expect, test } from './support/watched';

const PLAN = '/fr/seance/dispute-ou-harcelement/';

/** The modules that were drawn, read back from the picture itself. */
function modules(path: string, size: number): boolean[][] {
	const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let at = 0; at < Number(width); at++) rows[Number(y)]![Number(x) + at] = true;
	return rows;
}

test('gives pupils a short address, in words and as a code that says the same', async ({ page, baseURL }) => {
	await page.goto(PLAN);
	const drawn = page.locator('section.pupils [data-qr]').first();
	await expect(drawn).toBeAttached();
	const url = new URL('/fr/s/c1/', baseURL).href;
	const meant = encode(url, { ecc: 'M', border: 0 });
	expect(modules((await drawn.getAttribute('d'))!, meant.size)).toEqual(meant.data);
	await expect(page.getByRole('link', { name: url.replace(/^https?:\/\//, '') })).toBeVisible();
	// Served to this computer alone, as here, a code leads other devices nowhere: it is said.
	await expect(page.getByText(/aucun autre appareil ne peut le rejoindre/)).toBeVisible();
});

test('shows the code large enough for the back of the room, and closes by Escape', async ({ page }) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await page.goto(PLAN);
	await page.getByRole('button', { name: 'Montrer le code en grand' }).click();
	const code = page.getByRole('dialog').getByRole('img', { name: /\/fr\/s\/c1\// });
	expect((await code.boundingBox())!.height).toBeGreaterThan(700);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toBeHidden();
	await expect(page.getByRole('button', { name: 'Montrer le code en grand' })).toBeFocused();
});

test('opens straight on the activities of the séance, with one thing to press', async ({ page }) => {
	await page.goto('/fr/s/c1/');
	await expect(page.getByRole('heading', { level: 1, name: 'Dispute ou autre chose ?' })).toBeVisible();
	await expect(page.locator('main ol > li')).toHaveCount(3);
	await expect(page.locator('main li.held')).toHaveCount(1);
	await page.locator('main li.held a').click();
	await expect(page).toHaveURL(/\/fr\/cahier\/dispute-taquinerie-ou-harcelement\//);
});

test('asks for the library of codes on the teacher’s page only', async ({ page }) => {
	const asked: string[] = [];
	page.on('response', async (response) => {
		if (!response.url().endsWith('.js')) return;
		if ((await response.text().catch(() => '')).includes('Data too long')) asked.push(response.url());
	});
	await page.goto('/fr/s/c1/');
	await page.waitForLoadState('networkidle');
	expect(asked).toEqual([]);
});
