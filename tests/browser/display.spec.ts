import { attributes, openDisplay, remember } from './support/display';
import { findings } from './support/axe';
import { overflowing } from './support/overflowing';
import { SCENARIO, step, story } from './support/scenario';
import { expect, test } from './support/watched';

const QUIZ = '/fr/cahier/dispute-taquinerie-ou-harcelement/';

/** Each choice by its words, and the attribute that it sets. */
const CHOICES = [
	['radio', '140 %', 'size', '140'],
	['radio', 'Large', 'spacing', 'wide'],
	['radio', 'Lexend', 'font', 'lexend'],
	['radio', 'Contraste fort', 'theme', 'contrast'],
	['radio', '15–18 ans', 'skin', '15-18'],
	['switch', 'Règle de lecture', 'ruler', 'on'],
	['switch', 'Cacher les images', 'pictures', 'less'],
	['switch', 'Moins de mouvement', 'motion', 'less'],
	['switch', 'Version simple', 'reading', 'simple']
] as const;
const ALL = Object.fromEntries(CHOICES.map(([, , name, value]) => [name, value]));

test('shows each choice at once, remembers it, and forgets all of it when asked', async ({ page }) => {
	await page.goto('/fr/');
	const sheet = await openDisplay(page);
	for (const [role, words, name, value] of CHOICES) {
		await sheet.getByRole(role, { name: words, exact: true }).check({ force: true });
		await expect(page.locator('html')).toHaveAttribute(`data-${name}`, value);
	}
	await page.keyboard.press('Escape');
	await page.getByRole('link', { name: /Mon cahier/ }).click();
	await page.waitForURL('**/fr/cahier/');
	expect(await attributes(page)).toMatchObject(ALL);
	await page.reload();
	await page.locator('html[data-alive]').waitFor();
	expect(await attributes(page)).toMatchObject(ALL);

	await openDisplay(page);
	await sheet.getByRole('button', { name: 'Remettre comme au début' }).click();
	expect(Object.keys(await attributes(page)).filter((name) => name in ALL)).toEqual([]);
	expect(await page.evaluate(() => localStorage.getItem('affichage'))).toBeNull();
});

test.describe('without a service worker', () => {
	test.use({ serviceWorkers: 'block' });

	test('has every choice before the first paint: nothing flashes', async ({ page }) => {
		await remember(page, ALL);
		await page.addInitScript(() => {
			new PerformanceObserver(() => {
				(window as unknown as { painted: unknown }).painted ??= { ...document.documentElement.dataset };
			}).observe({ type: 'paint', buffered: true });
		});
		await page.route('**/_app/immutable/**', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		await page.goto(SCENARIO, { waitUntil: 'commit' });
		const painted = await page.waitForFunction(
			() => (window as unknown as { painted?: Record<string, string> }).painted
		);
		const first = await painted.jsonValue();
		expect(first).toMatchObject(ALL);
		expect(first).not.toHaveProperty('alive');
		await page.locator('html[data-alive]').waitFor();
		expect(await attributes(page)).toMatchObject(ALL);
	});

	test('fetches a typeface when it is chosen, not before', async ({ page }) => {
		const fetched: string[] = [];
		page.on('request', (request) => {
			const name = /([a-z]+)[^/]*\.woff2$/.exec(request.url())?.[1];
			if (name) fetched.push(name);
		});
		await page.goto('/fr/');
		const sheet = await openDisplay(page);
		await page.waitForFunction(() => document.fonts.check('16px Lexend'));
		expect([...new Set(fetched)].sort()).toEqual(['atkinson', 'lexend']);
		await sheet.getByRole('radio', { name: 'OpenDyslexic' }).check({ force: true });
		await expect.poll(() => fetched.filter((name) => name === 'opendyslexic').length).toBe(2);
		await page.waitForFunction(() => [...document.fonts].some((face) => face.family === 'OpenDyslexic'));
		expect(fetched).not.toContain('andika');
	});
});

test('changes nothing of the place in a story, and gives the focus back', async ({ page }) => {
	await page.goto(SCENARIO);
	await step(page);
	const before = await story(page);
	const sheet = await openDisplay(page);
	await sheet.getByRole('radio', { name: '170 %' }).check({ force: true });
	await sheet.getByRole('radio', { name: 'Sombres' }).check({ force: true });
	await sheet.getByRole('button', { name: 'Fermer' }).click();
	await expect(sheet).toBeHidden();
	await expect(page.getByRole('button', { name: 'Affichage', exact: true })).toBeFocused();
	expect(await story(page)).toBe(before);
	await step(page);
	expect(await story(page)).not.toBe(before);
});

test('turns to « Version simple » in the middle of an activity, and back, at the same place', async ({
	page
}) => {
	await page.goto(QUIZ);
	const main = page.locator('main');
	await page.locator('html[data-alive]').waitFor();
	await main.locator('[data-tap]').first().click();
	await main
		.getByRole('button', { name: /Question suivante|Continuer|Suivant/ })
		.first()
		.click();
	await expect(main).toContainText('Chaque lundi, Elif chante l’hymne');
	const place = await main.locator('svg[role="img"]').first().getAttribute('aria-label');
	const sheet = await openDisplay(page);
	await sheet.getByRole('switch', { name: 'Version simple' }).check({ force: true });
	await expect(main).toContainText('Corentin aime un club de sport.');
	await expect(main).not.toContainText('Chaque lundi, Elif chante l’hymne');
	expect(await main.locator('svg[role="img"]').first().getAttribute('aria-label')).toBe(place);
	await page.keyboard.press('Escape');
	await page.reload();
	await expect(main).toContainText('Corentin aime un club de sport.');
	await openDisplay(page);
	await sheet.getByRole('switch', { name: 'Version simple' }).uncheck({ force: true });
	await expect(main).toContainText('Chaque lundi, Elif chante l’hymne');
});

test('names people in « Version simple », whose texts come after the page', async ({ page }) => {
	await remember(page, { reading: 'simple' });
	await page.goto(SCENARIO);
	await expect(page.locator('main')).toContainText('Ce soir, Noé publie une photo de Sami.');
	await expect(page.locator('main')).not.toContainText('{');
});

test('« Cet exercice me bloque » leads three ways on, from the foot of an activity', async ({ page }) => {
	await page.goto(QUIZ);
	await page.locator('html[data-alive]').waitFor();
	const foot = page.locator('main details').filter({ hasText: 'Cet exercice me bloque' });
	await foot.locator('summary').focus();
	await page.keyboard.press('Enter');
	await foot.getByRole('button', { name: 'Passer à la version simple' }).click();
	await expect(page.locator('main')).toContainText('Pour toi, qu’est-ce que c’est ?');
	const display = foot.getByRole('button', { name: 'Ouvrir « Affichage »' });
	await display.click();
	const sheet = page.getByRole('dialog', { name: 'Affichage' });
	await expect(sheet.getByRole('switch', { name: 'Version simple' })).toBeChecked();
	await page.keyboard.press('Escape');
	await expect(display).toBeFocused();
	await expect(foot.getByRole('link', { name: 'En parler à un adulte' })).toHaveAttribute(
		'href',
		'/fr/aide/'
	);
	await expect(foot.getByText('Est-ce qu’on peut la faire autrement, ensemble ?')).toBeVisible();
	await foot.getByRole('link', { name: 'Choisir une autre activité' }).click();
	await page.waitForURL('**/fr/cahier/');
});

test('says where there is no « Version simple »', async ({ page }) => {
	await page.goto('/fr/aide/');
	const sheet = await openDisplay(page);
	await expect(sheet.getByRole('switch', { name: 'Version simple' })).toHaveAccessibleDescription(
		/n’en a pas/
	);
});

for (const path of ['/fr/', '/fr/cahier/', '/fr/aide/', SCENARIO, QUIZ]) {
	test(`cuts nothing at 320 px with the biggest and widest text on ${path}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		for (const [size, skin] of [
			['100', 'auto'],
			['200', 'auto'],
			['200', '8-10']
		] as const) {
			await remember(page, { size, spacing: 'widest', skin });
			await page.goto(path);
			await page.locator('html[data-alive]').waitFor();
			expect(await overflowing(page), `${size} ${skin}`).toEqual([]);
		}
		await openDisplay(page);
		expect(await overflowing(page, 'dialog')).toEqual([]);
		const sheet = page.locator('dialog[open]');
		expect(await sheet.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
	});
}

for (const theme of ['light', 'dark', 'contrast']) {
	test(`axe finds nothing in the panel, nor on a page behind it, in the theme ${theme}`, async ({ page }) => {
		await remember(page, { theme });
		await page.goto(QUIZ);
		await page.locator('html[data-alive]').waitFor();
		expect(await findings(page)).toEqual([]);
		await openDisplay(page);
		expect(await findings(page, { within: 'dialog[open]' })).toEqual([]);
	});
}

test('works by keyboard alone: arrows choose, Space switches, Escape closes', async ({ page }) => {
	await page.goto('/fr/cahier/');
	await page.locator('html[data-alive]').waitFor();
	const opener = page.getByRole('button', { name: 'Affichage', exact: true });
	for (let i = 0; i < 8 && !(await opener.evaluate((one) => one === document.activeElement)); i++)
		await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('dialog', { name: 'Affichage' });
	await expect(sheet.getByRole('button', { name: 'Fermer' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(sheet.getByRole('switch', { name: 'Version simple' })).toBeFocused();
	await page.keyboard.press('Space');
	await expect(page.locator('html')).toHaveAttribute('data-reading', 'simple');
	await page.keyboard.press('Tab');
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('html')).toHaveAttribute('data-size', '120');
	await expect(sheet.getByRole('radio', { name: '120 %' })).toBeFocused();
	// One stop a group: spacing, letters, colours, then the three switches.
	for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
	await expect(sheet.getByRole('switch', { name: 'Règle de lecture' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await expect(opener).toBeFocused();
});

test('has controls of at least 48 px, 56 px for the youngest', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const [skin, least] of [
		['auto', 47.5],
		['8-10', 55.5]
	] as const) {
		await remember(page, { skin });
		await page.goto('/fr/');
		const sheet = await openDisplay(page);
		const small = await sheet
			.locator('label, button')
			.evaluateAll(
				(all, least) =>
					all
						.filter((one) => one.getBoundingClientRect().height < least)
						.map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`),
				least
			);
		expect(small, skin).toEqual([]);
	}
});

test('gives the youngest 56 px in an activity and on the first pages', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await remember(page, { skin: '8-10' });
	for (const path of ['/fr/', '/fr/cahier/', SCENARIO, QUIZ]) {
		await page.goto(path);
		await page.locator('html[data-alive]').waitFor();
		const small = await page.locator('header :is(a, button), main :is(a, button)').evaluateAll((all) =>
			all
				.filter((one) => one.checkVisibility() && !one.closest('p'))
				.filter((one) => one.getBoundingClientRect().height < 55.5)
				.map((one) => `${one.outerHTML.slice(0, 80)} ${one.getBoundingClientRect().height}`)
		);
		expect(small, path).toEqual([]);
	}
});

test('lays a ruler over the line that is read, and under no finger', async ({ page }) => {
	await remember(page, { ruler: 'on' });
	await page.goto(SCENARIO);
	const ruler = page.locator('.ruler');
	await expect(ruler).toBeVisible();
	const middle = async () => {
		const box = (await ruler.boundingBox())!;
		return Math.round(box.y + box.height / 2);
	};
	await page.mouse.move(900, 333);
	await expect.poll(middle).toBe(333);
	// It lies over an answer, and the answer still takes the click.
	const before = await story(page);
	await page.locator('main [data-tap]').first().click();
	await expect.poll(() => story(page)).not.toBe(before);
	const last = page.locator('main a:visible').last();
	await last.focus();
	const link = (await last.boundingBox())!;
	await expect.poll(middle).toBe(Math.round(link.y + link.height / 2));
	await page.mouse.move(900, 400);
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.keyboard.press('ArrowDown');
	expect(await middle()).toBeGreaterThan(410);
	await page.keyboard.press('ArrowUp');
	await expect.poll(middle).toBe(400);
});

test('moves nothing once less motion was chosen, whatever the device asks', async ({ page }) => {
	await remember(page, { motion: 'less' });
	for (const path of [SCENARIO, QUIZ, '/fr/']) {
		await page.goto(path);
		await page.locator('html[data-alive]').waitFor();
		const moving = await page.evaluate(() =>
			[document.documentElement, ...document.querySelectorAll('*')].flatMap((one) =>
				['', '::before', '::after'].flatMap((part) => {
					const { transitionDuration, animationDuration, animationName } = getComputedStyle(one, part);
					const slow = [transitionDuration, animationName === 'none' ? '0s' : animationDuration].join();
					return /[1-9]/.test(slow) ? [`${one.tagName}.${one.getAttribute('class')}${part} ${slow}`] : [];
				})
			)
		);
		expect(moving, path).toEqual([]);
	}
});

test('hides what only decorates, and keeps every word', async ({ page }) => {
	for (const path of ['/fr/', '/fr/aide/', SCENARIO]) {
		await page.goto(path);
		await page.locator('html[data-alive]').waitFor();
		const words = await page.locator('main h1, main h2, main p:not([role] *)').allInnerTexts();
		const drawings = page.locator('.drawing');
		expect(await drawings.count(), path).toBeGreaterThan(0);
		const sheet = await openDisplay(page);
		await sheet.getByRole('switch', { name: 'Cacher les images' }).check({ force: true });
		for (const drawing of await drawings.all()) await expect(drawing).toBeHidden();
		expect(await page.locator('main h1, main h2, main p:not([role] *)').allInnerTexts(), path).toEqual(words);
		await sheet.getByRole('button', { name: 'Remettre comme au début' }).click();
	}
});
