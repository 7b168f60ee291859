import type { Page } from '@playwright/test';
import { sampled } from './kinds/kinds';
import { findings } from './support/axe';
import { walk } from './support/focus';
import { unreadable } from './support/wall';
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

/** Whether something else stands on the wall within a moment. */
const turned = (page: Page, before: string): Promise<boolean> =>
	expect(slide(page))
		.not.toHaveText(before, { useInnerText: true, timeout: 1000 })
		.then(
			() => true,
			() => false
		);

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

/** One of each kind that is cut into slides; the fullest ones that we know of are among them. */
const WALKED = [
	'le-groupe-de-classe',
	'dispute-taquinerie-ou-harcelement',
	'les-4-gestes-du-temoin',
	'qui-appeler',
	'l-enquete-des-indices',
	'la-carte-des-lieux',
	'boite-a-calme',
	'dire-stop-sans-attaquer',
	'reglages-et-confidentialite',
	'debat-mouvant',
	'stop-avant-partage',
	'tri-mediation',
	'animer-20-situations',
	'le-plateau-du-respect',
	'la-fresque-du-cyberharcelement'
];
for (const activity of sampled(WALKED, 'stage', 3))
	test(`is read from the last row, whole on the wall: ${activity}`, async ({ page }) => {
		await opened(page, activity);
		for (let slides = 0; slides < 24; slides++) {
			expect(await unreadable(page)).toEqual([]);
			const before = await slide(page).innerText();
			const answers = await options(page).count();
			// A single answer is one that may be left: the slide is turned.
			await page.keyboard.press(answers > 1 ? '2' : 'PageDown');
			if (await turned(page, before)) continue;
			// Ticked, or the end.
			await page.keyboard.press('PageDown');
			if (!(await turned(page, before))) break;
		}
		expect(await unreadable(page)).toEqual([]);
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
		expect(await board.locator('text').count()).toBeGreaterThan(3);
		expect(await unreadable(page), `of ${height}`).toEqual([]);
	}
	const stops = await walk(page, 'Tab');
	expect(stops.length).toBeGreaterThan(5);
	expect(stops.filter(({ uncovered, ringed }) => !uncovered || !ringed)).toEqual([]);
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
	expect((await unreadable(page)).filter((one) => !one.startsWith('no room'))).toEqual([]);
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
