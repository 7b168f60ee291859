import type { Page } from '@playwright/test';
import { findings } from './support/axe';
import { fakeSpeech, highlighted, installVoice, said, speaking } from './support/fake-speech';
import { answers, SCENARIO } from './support/scenario';
import { expect, test } from './support/watched';

const QUIZ = '/fr/cahier/vrai-ou-faux-idees-recues/';

const bar = (page: Page) => page.getByRole('region', { name: 'Écouter la page' });
const listen = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Écouter', exact: true });
const control = (page: Page, name: string) => bar(page).getByRole('button', { name });

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html[data-alive]')).toBeAttached();
}

test('reads a story sentence by sentence, shows where, and goes on once an answer is given', async ({
	page
}) => {
	await fakeSpeech(page);
	await open(page, SCENARIO);
	expect(await said(page)).toEqual([]);
	await listen(page).click();
	await expect.poll(() => highlighted(page, 'aloud-sentence')).not.toBe('');
	await expect.poll(() => highlighted(page, 'aloud-word')).not.toBe('');
	const first = await said(page);
	expect((await page.locator('main').innerText()).replace(/\s+/g, ' ')).toContain(
		first[0]!.replace(/\s+/g, ' ')
	);

	const answer = (await answers(page).first().innerText()).trim();
	await answers(page).first().click();
	await expect(page.getByRole('button', { name: 'Continuer' })).toBeVisible();
	await expect.poll(async () => (await said(page)).join(' ')).toContain('Ton choix');
	await expect.poll(async () => (await said(page)).join(' ')).toContain(answer.slice(0, 20));
	// Never the ways out at the foot, nor what stands for screen readers alone.
	expect((await said(page)).join(' ')).not.toContain('Passer');
});

test('makes the next scene ready without a sound when the reader had paused', async ({ page }) => {
	await fakeSpeech(page);
	await open(page, SCENARIO);
	await listen(page).click();
	await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
	await control(page, 'Pause').click();
	const before = (await said(page)).length;
	await answers(page).first().click();
	await expect(page.getByRole('button', { name: 'Continuer' })).toBeVisible();
	await page.waitForTimeout(600);
	expect((await said(page)).length).toBe(before);
	await control(page, 'Lire').click();
	await expect.poll(async () => (await said(page))[before]).toBe('Ton choix');
});

test('is played by keyboard alone: open, pause, go, choose a passage, close', async ({ page }) => {
	await fakeSpeech(page, { pace: 200 });
	await open(page, QUIZ);
	await listen(page).focus();
	await page.keyboard.press('Enter');
	await expect(control(page, 'Pause')).toBeFocused();
	await expect.poll(() => speaking(page)).toBe(true);
	await page.keyboard.press('Space');
	await expect(control(page, 'Lire')).toBeFocused();
	expect(await speaking(page)).toBe(false);
	await page.keyboard.press('Tab');
	await expect(control(page, 'Phrase suivante')).toBeFocused();
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await said(page)).length).toBe(2);
	await page.keyboard.press('Tab');
	await expect(bar(page).getByLabel('Vitesse de lecture')).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const passages = bar(page).getByRole('list', { name: 'Écouter à partir d’ici' }).getByRole('button');
	const last = (await passages.last().innerText()).slice(0, 20);
	await passages.last().focus();
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await said(page)).at(-1)).toContain(last);
	await expect(control(page, 'Pause')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(bar(page)).toBeHidden();
	await expect(listen(page)).toBeFocused();
	expect(await speaking(page)).toBe(false);
	expect(await highlighted(page, 'aloud-sentence')).toBe('');
	// The speed is remembered on this device.
	await page.reload();
	await listen(page).click();
	await expect(bar(page).getByLabel('Vitesse de lecture')).toHaveValue('1.15');
});

test('begins where a passage is tapped, and answers are still answers', async ({ page }) => {
	// So slow that what is said is still being said when it is looked at.
	await fakeSpeech(page, { pace: 3000 });
	await open(page, QUIZ);
	await listen(page).click();
	// From now on a tap on a passage means « from here ».
	await expect.poll(() => speaking(page)).toBe(true);
	const question = page.locator('[data-land="question"]');
	await question.click();
	await expect
		.poll(async () => (await said(page)).at(-1))
		.toBe((await question.innerText()).trim().replace(/\s/g, ' '));
	await answers(page).first().click();
	await expect(answers(page).first()).toHaveAttribute('aria-pressed', 'true');
});

test('stops when another page is opened, and waits to be asked', async ({ page }) => {
	await fakeSpeech(page, { pace: 200 });
	await open(page, SCENARIO);
	await listen(page).click();
	await expect.poll(() => speaking(page)).toBe(true);
	await page.getByRole('link', { name: /Besoin d’aide/ }).click();
	await page.waitForURL('**/fr/aide/');
	await page.waitForTimeout(500);
	expect(await speaking(page)).toBe(false);
	await control(page, 'Lire').click();
	await expect.poll(async () => (await said(page)).at(-1)).toContain('Tu peux en parler');
});

test('says why nothing is heard where the device has no voice, leaves, and comes back with a voice', async ({
	page
}) => {
	await fakeSpeech(page, { voices: 0 });
	await open(page, QUIZ);
	await listen(page).click();
	await expect(bar(page)).toContainText('Cet appareil n’a pas de voix en français');
	await bar(page).getByRole('button', { name: 'J’ai compris' }).click();
	await expect(listen(page)).toBeHidden();
	await page.reload();
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await expect(listen(page)).toBeHidden();
	expect(await said(page)).toEqual([]);
	await expect
		.poll(async () => {
			await installVoice(page);
			return listen(page).isVisible();
		})
		.toBe(true);
});

for (const width of [320, 1280]) {
	test(`covers neither the focus nor an answer, fits, and is large enough at ${width} px`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: width === 320 ? 568 : 800 });
		await fakeSpeech(page, { pace: 400 });
		await open(page, QUIZ);
		await listen(page).click();
		await control(page, 'Pause').click();
		const facts = await page.evaluate(() => ({
			wide: document.documentElement.scrollWidth,
			small: [...document.querySelectorAll<HTMLElement>('header button, header select, header a')]
				.filter((one) => one.checkVisibility())
				.map((one) => one.getBoundingClientRect())
				.filter((box) => box.height < 47.5 || box.width < 47.5 || box.right > innerWidth || box.left < 0)
		}));
		expect(facts.wide).toBeLessThanOrEqual(width);
		expect(facts.small).toEqual([]);
		for (let i = 0; i < 40; i++) {
			await page.keyboard.press('Tab');
			const stop = await page.evaluate(() => {
				const at = document.activeElement as HTMLElement;
				if (at === document.body) return null;
				const { x, y, width, height } = at.getBoundingClientRect();
				const top = document.elementFromPoint(x + width / 2, y + height - 3);
				return {
					what: at.outerHTML.slice(0, 120),
					seen: top !== null && (at.contains(top) || top.contains(at))
				};
			});
			if (stop === null) break;
			expect(stop.seen, `${stop.what} is covered`).toBe(true);
		}
	});
}

test('finds nothing with axe while the bar is open, in both themes', async ({ page }) => {
	await fakeSpeech(page, { pace: 400 });
	await open(page, SCENARIO);
	await listen(page).click();
	await control(page, 'Choisir un passage').click();
	for (const colorScheme of ['light', 'dark'] as const) {
		// Half-way from one theme to the other no contrast can be told.
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		expect(await findings(page)).toEqual([]);
	}
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('listens with the network cut', async ({ page, context }) => {
		await fakeSpeech(page);
		await open(page, SCENARIO);
		await expect(page.getByText('Prêt hors connexion')).toBeVisible({ timeout: 30_000 });
		await context.setOffline(true);
		await page.reload();
		await listen(page).click();
		await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
	});
});
