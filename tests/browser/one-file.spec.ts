import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings } from './support/axe';
import { holdLesson } from './support/lesson';
import { expect, test } from './support/watched';

test('holds a whole séance from one file, opened by a double click, with no network and a clicker alone', async ({
	browser,
	page
}, info) => {
	test.slow();
	await page.goto('/fr/seance/dispute-ou-harcelement/');
	// The button is drawn before it works.
	await expect(page.locator('html[data-alive]')).toBeAttached();
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Télécharger le fichier' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('seance-dispute-ou-harcelement.html');
	const file = join(info.outputDir, download.suggestedFilename());
	await download.saveAs(file);
	// Nothing is asked of anybody, and nothing runs but what the policy names.
	expect(readFileSync(file, 'utf8')).toMatch(/content="default-src 'none'; script-src 'sha256-/);

	const alone = await browser.newContext({ viewport: { width: 1920, height: 1080 }, offline: true });
	const asked: string[] = [];
	const errors: string[] = [];
	alone.on('request', (request) => !/^(?:file|data|blob):/.test(request.url()) && asked.push(request.url()));
	alone.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
	alone.on('weberror', (error) => errors.push(error.error().message));
	const one = await alone.newPage();
	await one.goto(`file://${file}`);
	await expect(one.getByRole('heading', { level: 1, name: 'Dispute ou autre chose ?' })).toBeVisible();
	await one.getByRole('link', { name: 'Besoin d’aide' }).click();
	await expect(one.getByText('3018')).toBeVisible();
	await one.getByRole('link', { name: 'Revenir à la séance' }).click();
	await one.getByRole('button', { name: 'Projeter ici' }).click();
	await holdLesson(one, one);
	expect(await one.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	await one.getByRole('link', { name: 'Quitter' }).click();
	await expect(one.getByRole('heading', { name: /Pour vous · Le billet de sortie/ })).toBeVisible();
	await one.emulateMedia({ media: 'print' });
	await expect(one.getByRole('heading', { name: /20 min · L’histoire de Sami/ })).toBeVisible();
	await expect(one.getByRole('button', { name: 'Suivant' })).toBeHidden();
	expect([...asked, ...errors]).toEqual([]);
	await alone.close();
	expect(await findings(page)).toEqual([]);
});
