import type { Page } from '@playwright/test';
import { sampled } from './kinds/kinds';
import { answers, saved, SCENARIO, step, story } from './support/scenario';
import { expect, test } from './support/watched';

const HARD_QUIZ = '/fr/cahier/dispute-taquinerie-ou-harcelement/';
const PAUSE = '/fr/pause/';

const eye = (page: Page) => page.locator('header').getByRole('button', { name: 'Cacher cette page' });
const alive = (page: Page) => expect(page.locator('html[data-alive]')).toBeAttached();

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await alive(page);
}

async function shiftThrice(page: Page): Promise<void> {
	for (let i = 0; i < 3; i++) await page.keyboard.press('Shift');
}

/** The field of an opinion, however many questions come before it. */
async function openField(page: Page) {
	await open(page, HARD_QUIZ);
	const field = page.getByRole('textbox');
	for (let i = 0; i < 40 && !(await field.isVisible()); i++)
		await page
			.getByRole('button', { name: /Suivante|Passer à la suite/ })
			.first()
			.click();
	return field;
}

const WAYS = {
	'a tap': (page: Page) => eye(page).click(),
	'Shift three times': shiftThrice,
	'the skip link': async (page: Page) => {
		await page.locator('body').press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	}
};

const HIDDEN: readonly (readonly [path: string, way: keyof typeof WAYS])[] = [
	['/fr/aide/', 'a tap'],
	['/fr/aide/3/', 'Shift three times'],
	['/fr/vie-privee/', 'the skip link'],
	[HARD_QUIZ, 'a tap'],
	[SCENARIO, 'Shift three times']
];

for (const [path, way] of sampled(HIDDEN, 'hidden'))
	test(`hides ${path} by ${way}, and Back three times shows nothing of it`, async ({ page }) => {
		await open(page, '/fr/');
		await open(page, '/fr/aide/');
		await open(page, '/fr/aide/2/');
		await open(page, path);
		await WAYS[way](page);
		await page.waitForURL(`**${PAUSE}`);
		await expect(page).toHaveTitle('Cahier');
		await expect(page.getByRole('button', { name: 'Reprendre' })).toBeVisible();
		for (let i = 0; i < 3; i++) {
			await page.goBack();
			await page.waitForURL(`**${PAUSE}`);
			await expect(page.getByRole('button', { name: 'Reprendre' })).toBeVisible();
		}
		await alive(page);
		await page.getByRole('button', { name: 'Reprendre' }).click();
		await page.waitForURL(`**${path}`);
		await expect(page.locator('main h1, main article').first()).toBeVisible();
	});

test('covers within the handler, before anything is loaded', async ({ page }) => {
	await open(page, '/fr/aide/');
	const seen = await page.evaluate(() => {
		document.querySelector<HTMLElement>('header [aria-label="Cacher cette page"]')!.click();
		const body = getComputedStyle(document.body);
		return { title: document.title, path: location.pathname, display: body.display, opacity: body.opacity };
	});
	expect(seen).toEqual({ title: 'Cahier', path: PAUSE, display: 'none', opacity: '0' });
	// A browser that is closed on its way to another page may hang.
	await page.waitForURL(`**${PAUSE}`);
	await alive(page);
});

test('keeps what was half typed, in the database itself, and brings it back', async ({ page }) => {
	test.slow();
	const field = await openField(page);
	await field.pressSequentially('Je voudrais vous parler, mais pas tout de sui');
	await page.evaluate(() =>
		document.querySelector<HTMLElement>('header [aria-label="Cacher cette page"]')!.click()
	);
	await page.waitForURL(`**${PAUSE}`);
	await alive(page);
	const drafts = () =>
		page.evaluate(async () => {
			const [{ name }] = (await indexedDB.databases()) as [{ name: string }];
			const db = await new Promise<IDBDatabase>((done) => {
				const asked = indexedDB.open(name);
				asked.onsuccess = () => done(asked.result);
			});
			const count = await new Promise<number>((done) => {
				const asked = db.transaction('drafts').objectStore('drafts').count();
				asked.onsuccess = () => done(asked.result);
			});
			db.close();
			return count + Object.keys(localStorage).filter((key) => key.startsWith('cahier-main:')).length;
		});
	expect(await drafts()).toBeGreaterThan(0);
	await page.getByRole('button', { name: 'Reprendre' }).click();
	await page.waitForURL(`**${HARD_QUIZ}`);
	await expect(page.getByRole('textbox')).toHaveValue('Je voudrais vous parler, mais pas tout de sui');
});

test('takes no capital for « Cacher », and can be told to leave Shift alone', async ({ page }) => {
	await open(page, '/fr/aide/');
	await page.keyboard.type('ABC');
	for (const letter of ['A', 'B', 'C']) await page.keyboard.press(`Shift+${letter}`);
	await expect(page).toHaveURL(/\/fr\/aide\/$/);
	await page.getByText('« Cacher » : comment ça marche').click();
	await page.getByRole('checkbox', { name: /trois fois/ }).uncheck();
	await shiftThrice(page);
	await page.reload();
	await alive(page);
	await shiftThrice(page);
	await page.waitForTimeout(300);
	await expect(page).toHaveURL(/\/fr\/aide\/$/);
});

test('is absent where nothing is to be hidden', async ({ page }) => {
	for (const path of ['/fr/', '/fr/cahier/', '/fr/cahier/vrai-ou-faux-idees-recues/', PAUSE]) {
		await open(page, path);
		await expect(page.getByRole('button', { name: 'Cacher cette page' }), path).toHaveCount(0);
		await shiftThrice(page);
		await expect(page, path).toHaveURL(new RegExp(`${path}$`));
	}
});

test('covers a page that goes out of sight, and shows it again on return', async ({ page }) => {
	await open(page, '/fr/aide/');
	const away = (state: string) =>
		page.evaluate((is) => {
			Object.defineProperty(document, 'visibilityState', { value: is, configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
			return getComputedStyle(document.body).opacity;
		}, state);
	expect(await away('hidden')).toBe('0');
	expect(await away('visible')).toBe('1');
});

test('is at least 48 px at 320 px, and the header fits', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 568 });
	for (const path of ['/fr/aide/', '/en/aide/', SCENARIO]) {
		await open(page, path);
		const box = (await page.locator('header button.outlined').boundingBox())!;
		expect(Math.min(box.width, box.height), path).toBeGreaterThanOrEqual(48);
		expect(box.x + box.width, path).toBeLessThanOrEqual(320);
		expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
	}
});

test('pauses a hard scene in place, and takes it up again with the half-typed text', async ({ page }) => {
	test.slow();
	const field = await openField(page);
	await field.fill('Pas fini');
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'On fait une pause' })).toBeFocused();
	await expect(field).toBeHidden();
	await expect(page.locator('main').getByRole('link', { name: 'En parler à un adulte' })).toBeVisible();
	await expect(page.locator('main').getByRole('link', { name: 'Passer' })).toBeVisible();
	await page.getByRole('button', { name: 'Reprendre' }).click();
	await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeFocused();
	await expect(field).toHaveValue('Pas fini');
});

test('pauses a story where it stands, with « Passer » and an adult always there', async ({ page }) => {
	await open(page, SCENARIO);
	await step(page);
	await saved(page);
	const before = await story(page);
	await page.getByRole('button', { name: 'Pause', exact: true }).click();
	await expect(answers(page).first()).toBeHidden();
	await page.getByRole('button', { name: 'Reprendre' }).click();
	expect(await story(page)).toBe(before);
	await expect(page.locator('main').getByRole('link', { name: 'Passer' })).toBeVisible();
	await expect(page.locator('main').getByRole('link', { name: 'En parler à un adulte' })).toBeVisible();
});
