import { findings } from './support/axe';
import { walk } from './support/focus';
import { unreadable } from './support/wall';
import { expect, test } from './support/watched';

test.use({ viewport: { width: 1920, height: 1080 } });

const rule = 'Aucun prénom, aucun surnom, aucune histoire vraie de l’école.';

test('is led from the desk: the wall shows the story and its own questions, and nothing the leaders say besides', async ({
	context,
	page: desk
}) => {
	await desk.goto('/fr/classe/pupitre/?activite=animer-20-situations');
	const opened = context.waitForEvent('page');
	await desk.getByRole('button', { name: 'Ouvrir l’écran de la classe' }).click();
	const wall = await opened;
	const slide = wall.getByRole('article');
	const next = async (shows: string | RegExp) => {
		await desk.keyboard.press('PageDown');
		await expect(slide).toContainText(shows);
		expect(await unreadable(wall)).toEqual([]);
	};
	await expect(slide).toContainText('Animer 20 situations');
	await next(rule);
	await next('Quelles histoires');
	await desk.keyboard.press('1');
	await expect(slide).toContainText('La place dans le car');
	await expect(slide).toContainText(rule);

	// Left out at its title, whatever of it the class has not seen is never shown.
	await desk.keyboard.press('1');
	await expect(slide).toContainText('Le papier plié');
	await next('passe de table en table');
	const never = 'Inventer ou faire deviner ce qui est écrit.';
	await expect(desk.getByText(never)).toBeVisible();
	await expect(wall.getByText(never)).toHaveCount(0);

	const question = 'Combien de mains ont déjà touché ce papier';
	await desk.getByRole('button', { name: new RegExp(`^${question}`) }).click();
	await expect(wall.getByText(question)).toBeVisible();

	await desk.getByRole('button', { name: 'À deux, 2 min' }).click();
	await expect(wall.getByRole('timer')).toBeVisible();
	await expect(slide).toContainText('passe de table en table');
	await expect(slide).toContainText(rule);
	await expect(desk.getByRole('button', { name: /^À côté/ })).toHaveCount(0);

	expect(await unreadable(wall)).toEqual([]);
	expect(await findings(wall)).toEqual([]);
	// The pointer has been still: whoever goes by keys finds the buttons all the same.
	await expect(wall.locator('.idle')).toBeAttached();
	await wall.bringToFront();
	const stops = await walk(wall, 'Tab');
	expect(stops.length).toBeGreaterThan(5);
	expect(stops.filter(({ uncovered, ringed }) => !uncovered || !ringed)).toEqual([]);
});
