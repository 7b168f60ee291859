import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, TestInfo } from '@playwright/test';
import { sampled } from './kinds/kinds';
import { findings } from './support/axe';
import { holdLesson } from './support/lesson';
import { expect, test } from './support/watched';

/** Takes the file of a séance, as its page offers it. */
async function fileOf(page: Page, seance: string, info: TestInfo): Promise<string> {
	await page.goto(`/fr/seance/${seance}/`);
	// The button is drawn before it works.
	await expect(page.locator('html[data-alive]')).toBeAttached();
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Télécharger le fichier' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe(`seance-${seance}.html`);
	const file = join(info.outputDir, download.suggestedFilename());
	await download.saveAs(file);
	return file;
}

/** Opens it as a double click does, on a computer with no network, and watches it until `closed`. */
async function openedAlone(browser: Browser, file: string) {
	const alone = await browser.newContext({ viewport: { width: 1920, height: 1080 }, offline: true });
	const seen: string[] = [];
	alone.on('request', (request) => !/^(?:file|data|blob):/.test(request.url()) && seen.push(request.url()));
	alone.on('console', (message) => message.type() === 'error' && seen.push(message.text()));
	alone.on('weberror', (error) => seen.push(error.error().message));
	const one = await alone.newPage();
	await one.goto(`file://${file}`);
	const closed = async () => {
		const written = await one.evaluate(async () => [
			...Object.keys(localStorage),
			...Object.keys(sessionStorage),
			...(await indexedDB.databases().catch(() => [])).map(({ name }) => name),
			document.cookie
		]);
		expect(written, 'nothing is written on the machine').toEqual(['']);
		expect(seen, 'nothing is asked of anybody, and no error').toEqual([]);
		await alone.close();
	};
	return { one, closed };
}

test('holds a whole séance from one file, opened by a double click, with no network and a clicker alone', async ({
	browser,
	page
}, info) => {
	test.slow();
	const file = await fileOf(page, 'dispute-ou-harcelement', info);
	// Nothing is asked of anybody, and nothing runs but what the policy names.
	expect(readFileSync(file, 'utf8')).toMatch(/content="default-src 'none'; script-src 'sha256-/);
	const { one, closed } = await openedAlone(browser, file);
	await expect(one.getByRole('heading', { level: 1, name: 'Dispute ou autre chose ?' })).toBeVisible();
	await one.getByRole('link', { name: 'Besoin d’aide' }).click();
	await expect(one.getByText('3018')).toBeVisible();
	await one.getByRole('link', { name: 'Revenir à la séance' }).click();
	await one.getByRole('button', { name: 'Projeter ici' }).click();
	await holdLesson(one, one);
	await one.getByRole('link', { name: 'Quitter' }).click();
	await expect(one.getByRole('heading', { name: /Pour vous · Le billet de sortie/ })).toBeVisible();
	await one.emulateMedia({ media: 'print' });
	await expect(one.getByRole('heading', { name: /20 min · L’histoire de Sami/ })).toBeVisible();
	await expect(one.getByRole('button', { name: 'Suivant' })).toBeHidden();
	await closed();
	expect(await findings(page)).toEqual([]);
});

/** Séances with a kind that stands on the wall otherwise than in slides of words, and what their last step says. */
const OTHERS = [
	['un-seul-fil', 'Une idée à garder'],
	['ambassadeur-animer', 'Le billet de sortie'],
	['notre-charte', 'Le billet de sortie']
] as const;
for (const [seance, end] of sampled(OTHERS, 'one file', 1))
	test(`holds from one file, reloaded in the middle: ${seance}`, async ({ browser, page }, info) => {
		test.slow();
		const { one, closed } = await openedAlone(browser, await fileOf(page, seance, info));
		await one.getByRole('button', { name: 'Projeter ici' }).click();
		await holdLesson(one, one, { end, middle: seance === 'notre-charte' ? 4 : 40 });
		await closed();
	});

test('makes a charter in one file, prints it, and finds it after a reload with nothing written on the machine', async ({
	browser,
	page
}, info) => {
	const { one, closed } = await openedAlone(browser, await fileOf(page, 'notre-charte', info));
	await one.getByRole('button', { name: 'Projeter ici' }).click();
	for (let keys = 0; keys < 12 && (await one.locator('[data-answers]').count()) === 0; keys++)
		await one.keyboard.press('PageDown');
	const proposals = one.getByRole('button', { pressed: false }).filter({ hasText: '.' });
	await proposals.first().click();
	const charter = one.getByRole('region', { name: 'Notre charte de classe' }).getByRole('listitem');
	await expect(charter).toHaveCount(1);
	const said = await charter.innerText();
	await one.reload();
	await expect(charter).toHaveText(said, { useInnerText: true });
	await one.emulateMedia({ media: 'print' });
	await expect(one.getByText('Nous sommes d’accord, et nous signons :').last()).toBeVisible();
	await expect(one.getByRole('button')).toHaveCount(0);
	await closed();
});
