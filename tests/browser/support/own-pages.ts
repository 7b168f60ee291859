import { expect, type Page } from '@playwright/test';

const OWN = {
	fr: {
		ways: 'Comment garder ce que tu fais',
		open: 'Ouvrir',
		done: 'Ce que j’ai fait',
		choose: 'Choisir ce que je montre',
		next: 'Continuer',
		print: 'Imprimer, ou garder en PDF',
		read: 'Montrer mon cahier',
		file: 'Faire un fichier fermé à clé',
		card: 'Ta carte',
		adults: 'Adultes'
	},
	en: {
		ways: 'How should what you do be kept',
		open: 'Open',
		done: 'What I did',
		choose: 'Choose what I show',
		next: 'Go on',
		print: 'Print, or keep as a PDF',
		read: 'Show my workbook',
		file: 'Make a locked file',
		card: 'Your card',
		adults: 'Adults'
	}
} as const;

/** Opens each page that is about what one has done here, by its own address, and uses it; something was done. */
export async function useOwnPages(page: Page, origin: string, lang: keyof typeof OWN): Promise<void> {
	const say = OWN[lang];
	const open = async (path: string) => {
		await page.goto(new URL(`/${lang}/${path}/`, origin).href);
		await page.locator('html[data-alive]').waitFor();
	};
	const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
	const title = (name: string) => page.getByRole('heading', { level: 2, name });

	await open('carnet');
	await expect(title(say.ways)).toBeVisible();
	await open('carnet/dedans');
	await press(say.open);
	await press(say.done);
	await expect(title(say.done)).toBeFocused();
	await expect(page.locator('main h3').first()).toBeVisible();
	await open('carnet/imprimer');
	await press(say.choose);
	await press(say.next);
	await press(say.next);
	await expect(page.getByRole('button', { name: say.print })).toBeEnabled();
	await open('carnet/lire');
	await press(say.read);
	await expect(page.getByRole('button', { name: say.print })).toBeVisible();
	await open('carnet/emporter');
	await press(say.file);
	await expect(title(say.card)).toBeFocused({ timeout: 30_000 });
	await open('vie-privee');
	await page.getByRole('radio', { name: say.adults }).check();
	await expect(page.locator('#for-adults')).toBeVisible();
	await open('adultes/donnees');
	await page.locator('main summary').first().click();
	await expect(page.locator('main details[open] table').first()).toBeVisible();
	for (const path of ['accessibilite', 'adultes/confidence']) {
		await open(path);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	}
}
