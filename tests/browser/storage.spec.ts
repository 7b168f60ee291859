import { answers, saved, SCENARIO, step, story } from './support/scenario';
import { expect, test } from './support/watched';

const OPINION = '/fr/cahier/dispute-taquinerie-ou-harcelement/';

test('says in plain words that nothing is kept when storage is refused, and the lesson goes on', async ({
	page
}) => {
	await page.addInitScript(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('refused', 'SecurityError');
		};
	});
	await page.goto(SCENARIO);
	await expect(page.getByText(/Cet appareil ne garde rien/)).toBeVisible();
	await answers(page).first().click();
	await expect(page.getByRole('button', { name: 'Continuer' })).toBeVisible();
	await page.getByRole('button', { name: 'Continuer' }).click();
	await page.goto('/fr/cahier/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('says that there is no room when the device is full, and loses nothing while the page stays', async ({
	page
}) => {
	await page.addInitScript(() => {
		const add = IDBObjectStore.prototype.add;
		(window as unknown as { full: boolean }).full = true;
		IDBObjectStore.prototype.add = function (...args) {
			if ((window as unknown as { full: boolean }).full) {
				this.transaction.abort();
				throw new DOMException('no room', 'QuotaExceededError');
			}
			return add.apply(this, args);
		};
	});
	await page.goto(SCENARIO);
	await answers(page).first().click();
	await expect(page.getByText(/plus de place/)).toBeVisible();
	await page.evaluate(() => ((window as unknown as { full: boolean }).full = false));
	await page.getByRole('button', { name: 'Continuer' }).click();
	await saved(page);
	const before = await story(page);
	await page.reload();
	await expect(page.locator('[data-opening]')).toBeHidden();
	await expect(async () => expect(await story(page)).toBe(before)).toPass();
});

test('shows two tabs the same story, and takes both their choices in order', async ({ page, context }) => {
	await page.goto(SCENARIO);
	await answers(page).first().click();
	await saved(page);
	const other = await context.newPage();
	await other.goto(SCENARIO);
	await expect(other.getByRole('button', { name: 'Continuer' })).toBeVisible();
	await other.getByRole('button', { name: 'Continuer' }).click();
	await saved(other);
	await expect(page.getByRole('button', { name: 'Essayer autre chose' })).toBeHidden();
	await expect(async () => expect(await story(page)).toBe(await story(other))).toPass();
});

test('keeps a half-typed text through a reload, a navigation and a closed tab', async ({ page, context }) => {
	test.slow();
	await page.goto(OPINION);
	const field = page.getByRole('textbox');
	for (let i = 0; i < 40 && !(await field.isVisible()); i++)
		await page
			.getByRole('button', { name: /Suivante|Passer à la suite/ })
			.first()
			.click();
	await field.fill('');
	await field.pressSequentially('Je voudrais vous parler, mais pas tout de sui');
	await page.reload();
	await expect(page.getByRole('textbox')).toHaveValue('Je voudrais vous parler, mais pas tout de sui');
	await page.getByRole('textbox').press('End');
	await page.getByRole('textbox').pressSequentially('te.');
	await page.evaluate(() => location.replace('/fr/aide/'));
	await page.waitForURL('**/fr/aide/');
	await page.goto(OPINION);
	await expect(page.getByRole('textbox')).toHaveValue('Je voudrais vous parler, mais pas tout de suite.');
	const next = await context.newPage();
	await page.close({ runBeforeUnload: true });
	await next.goto(OPINION);
	await expect(next.getByRole('textbox')).toHaveValue('Je voudrais vous parler, mais pas tout de suite.');
});

test('erases everything when asked twice, in every tab', async ({ page, context }) => {
	await page.goto(SCENARIO);
	for (let i = 0; i < 3; i++) await step(page);
	await saved(page);
	const other = await context.newPage();
	await other.goto('/fr/cahier/');
	await expect(other.getByRole('link', { name: /Le groupe de classe/ }).first()).toContainText('Continuer');
	await other.getByRole('button', { name: 'Tout effacer sur cet appareil' }).click();
	await other.getByRole('button', { name: 'Oui, tout effacer' }).click();
	await expect(other.getByText(/C’est effacé/)).toBeVisible();
	await expect(other.getByRole('link', { name: /Le groupe de classe/ }).first()).not.toContainText(
		'Continuer'
	);
	await expect(answers(page).first()).toBeVisible();
	await page.reload();
	await expect(answers(page).first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Continuer' })).toHaveCount(0);
});
