import type { Page } from '@playwright/test';
import { sampled } from './kinds/kinds';
import { findings } from './support/axe';
import { expect, test } from './support/watched';

test.use({ viewport: { width: 1920, height: 1080 } });

const stageOf = (activity: string) => `/fr/classe/scene/?activite=${activity}`;
const slide = (page: Page) => page.getByRole('article');
const options = (page: Page) => slide(page).getByRole('button');
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function opened(page: Page, activity: string) {
	await page.goto(stageOf(activity));
	await expect(slide(page)).toBeVisible();
}

/** Up to the first slide that asks something, as a hand with a clicker goes. */
async function toTheQuestion(page: Page) {
	for (let presses = 0; presses < 20 && (await options(page).count()) === 0; presses++) {
		const before = await slide(page).innerText();
		await page.keyboard.press('PageDown');
		await expect(slide(page)).not.toHaveText(before, { useInnerText: true });
	}
	await expect(options(page).first()).toBeVisible();
}

/** What the last row could not read, or what the wall has no room for. */
const unreadable = (page: Page) =>
	page.evaluate(() => {
		const least = innerHeight * 0.035;
		const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter(
			(one) =>
				one.checkVisibility({ opacityProperty: true }) &&
				!one.closest('svg') &&
				[...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
		);
		const small = shown
			.filter((one) => parseFloat(getComputedStyle(one).fontSize) < least - 0.5 && !one.closest('.only-read'))
			.map((one) => `small: ${one.textContent?.trim()}`);
		const words = document.querySelector('article')!.parentElement!;
		const outside =
			words.scrollHeight > words.clientHeight + 1 || document.documentElement.scrollHeight > innerHeight + 1
				? [`no room: ${words.textContent?.trim().slice(0, 60)}`]
				: [];
		return [...small, ...outside];
	});

test('is opened from the lesson, played with a clicker, and stands where it stood after a reload', async ({
	page
}) => {
	await page.goto('/fr/seance/dispute-ou-harcelement/');
	await page.getByRole('link', { name: /^Projeter : Le groupe de classe/ }).click();
	await expect(title(page)).toHaveText('Le groupe de classe');
	await expect(page).toHaveURL(/\?seance=dispute-ou-harcelement$/);
	// Nothing of the pupil's workbook on the wall.
	await expect(page.getByText(/Enregistré|sur cet appareil|Mon cahier/)).toHaveCount(0);
	await toTheQuestion(page);
	const question = await title(page).innerText();

	// A clicker has no digits: « Suivant » comes to an answer, and its third key takes it.
	await page.keyboard.press('PageDown');
	await expect(page.getByText(/Réponse encadrée/)).toBeVisible();
	await expect(options(page).first()).toHaveAttribute('aria-current', 'true');
	await page.keyboard.press('PageDown');
	await expect(options(page).nth(1)).toHaveAttribute('aria-current', 'true');
	const second = await options(page).nth(1).locator('span').last().innerText();
	await page.keyboard.press('.');
	await expect(title(page)).toHaveText(second);
	await page.keyboard.press('r');
	await expect(title(page)).toHaveText(question);
	const chosen = await options(page).first().locator('span').last().innerText();
	await page.keyboard.press('1');
	await expect(title(page)).toHaveText(chosen);

	await page.keyboard.press('.');
	await expect(page.getByText('Écoutez')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Écoutez')).toBeVisible();
	await page.keyboard.press('.');
	await expect(page.getByText('Écoutez')).toHaveCount(0);
	await expect(title(page)).toHaveText(chosen);

	// Et si… ? The other branch, then back as one came.
	await page.keyboard.press('r');
	await expect(title(page)).toHaveText(question);
	await page.keyboard.press('2');
	await expect(title(page)).not.toHaveText(question);
	await expect(title(page)).not.toHaveText(chosen);
	await page.keyboard.press('PageUp');
	await expect(title(page)).toHaveText(question);
});

test('gives single signs back to whoever needs them, and remembers how the room is set', async ({ page }) => {
	await opened(page, 'le-groupe-de-classe');
	await page.keyboard.press('?');
	await page.getByLabel('Les lettres, les chiffres et les signes sont des touches').uncheck();
	await page.getByLabel('Jusqu’au fond').check();
	await page.getByRole('button', { name: 'Fermer' }).click();
	await page.keyboard.press('b');
	await expect(page.getByText('Écoutez')).toHaveCount(0);
	const size = () => slide(page).evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
	expect(await size()).toBeGreaterThan(1080 * 0.07);
	await page.reload();
	await expect(slide(page)).toBeVisible();
	expect(await size()).toBeGreaterThan(1080 * 0.07);
	await page.keyboard.press('b');
	await expect(page.getByText('Écoutez')).toHaveCount(0);
});

/** One of each kind; the fullest slides that we know of are among them. */
const WALKED = [
	'le-groupe-de-classe',
	'dispute-taquinerie-ou-harcelement',
	'les-4-gestes-du-temoin',
	'qui-appeler',
	'l-enquete-des-indices',
	'la-carte-des-lieux',
	'la-fresque-du-cyberharcelement'
];
for (const activity of sampled(WALKED, 'stage', 3))
	test(`is read from the last row, whole on the wall: ${activity}`, async ({ page }) => {
		await opened(page, activity);
		for (let slides = 0; slides < 24; slides++) {
			expect(await unreadable(page)).toEqual([]);
			const before = await slide(page).innerText();
			await page.keyboard.press((await options(page).count()) > 0 ? '2' : 'PageDown');
			await expect(slide(page)).not.toHaveText(before, { useInnerText: true });
		}
		expect(await findings(page)).toEqual([]);
	});

test('moves one thread by the keys of a clicker alone, over a board that is read from the last row', async ({
	page
}) => {
	await opened(page, 'le-plateau-du-respect');
	// The age, the teams, the cut, a first card: each takes its first answer.
	for (let asked = 0; asked < 4; asked++) {
		await toTheQuestion(page);
		const before = await slide(page).innerText();
		await page.keyboard.press('PageDown');
		await page.keyboard.press('.');
		await expect(slide(page)).not.toHaveText(before, { useInnerText: true });
	}
	const board = page.getByRole('img', { name: /1 case sur/ });
	for (let presses = 0; presses < 4 && (await board.count()) === 0; presses++) {
		const before = await slide(page).innerText();
		await page.keyboard.press('PageDown');
		await expect(slide(page)).not.toHaveText(before, { useInnerText: true });
	}
	for (const height of [1080, 1440]) {
		await page.setViewportSize({ width: 1920, height });
		const letters = await board.locator('text').evaluateAll((texts) =>
			texts.map((text) => {
				const { a } = (text as SVGTextElement).getScreenCTM()!;
				return (a * parseFloat(getComputedStyle(text).fontSize)) / innerHeight;
			})
		);
		expect(letters.length).toBeGreaterThan(3);
		expect(Math.min(...letters), `of ${height}`).toBeGreaterThanOrEqual(0.035);
	}
	expect(await findings(page)).toEqual([]);
	const before = await slide(page).innerText();
	await page.reload();
	await expect(slide(page)).toHaveText(before, { useInnerText: true });
});

test('makes a charter together on the wall, in letters for the last row, and finds it again', async ({
	page
}) => {
	await page.goto(stageOf('notre-charte-de-classe'));
	const proposals = page.getByRole('button', { pressed: false }).filter({ hasText: '.' });
	await proposals.first().click();
	await proposals.first().click();
	const charter = page.getByRole('region', { name: 'Notre charte de classe' }).getByRole('listitem');
	await expect(charter).toHaveCount(2);
	const small = await page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('[data-answers] *')]
			.filter(
				(one) =>
					one.checkVisibility() &&
					!one.closest('.only-read') &&
					[...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()) &&
					parseFloat(getComputedStyle(one).fontSize) < innerHeight * 0.035 - 0.5
			)
			.map((one) => one.textContent)
	);
	expect(small).toEqual([]);
	expect(await findings(page)).toEqual([]);
	await page.keyboard.press('PageUp');
	await expect(charter).toHaveCount(1);
	await page.reload();
	await expect(charter).toHaveCount(1);
});

test('says what is the matter where nothing can be shown', async ({ page }) => {
	await page.goto('/fr/classe/scene/');
	await expect(page.getByText(/Aucune activité n’a été choisie/)).toBeVisible();
	await page.goto(stageOf('la-roue-des-emotions'));
	await expect(page.getByRole('link', { name: 'Voir les séances' })).toBeVisible();
	await expect(page.getByRole('article')).toHaveCount(0);
});
