import type { Page } from '@playwright/test';
import type { Step } from '../../../src/lib/activities/view';
import { seedFrom } from '../../../src/lib/domain/random';
import { activityOf, type PageData } from '../../support/served';
import { clicks } from '../../browser/kinds/hands';
import { playOf } from '../../browser/plays/plays';

/** In ms: what was typed is on the disk by then. */
export const KEPT = 1200;

/** Pages beside the activities where one types. */
export const FIELDS_ELSEWHERE = ['/fr/s/'];
/** What takes words; a ticket's fields also offer some. */
const FIELD = 'main :is(textarea, input[type="text"])';
/** So many presses lead to a field, or there is none on the way. */
const PRESSES = 40;

/** Goes there without loading a page, since that would forget the key. */
async function goTo(page: Page, path: string): Promise<void> {
	await page.evaluate((to) => {
		const link = document.body.appendChild(document.createElement('a'));
		link.href = to;
		link.click();
		link.remove();
	}, path);
	await page.waitForURL(`**${path}`);
}

/**
 * Plays an activity as far as there is something to write, and writes there; the last words are left half typed,
 * those before are kept. Where its play writes nothing, in the first field that is met by going on.
 * @returns what was written; nothing where no field was met
 * @throws when a field of the play is not reached
 */
export async function writeIn(
	page: Page,
	id: string,
	seed: number,
	marker: () => string
): Promise<readonly string[]> {
	const data = await page.evaluate(
		async (path) => (await fetch(path)).json() as Promise<unknown>,
		`/fr/cahier/${id}/__data.json`
	);
	const activity = activityOf(data as PageData);
	const steps = playOf(activity.kind)(activity, seed, seedFrom(id));
	const last = steps.findLastIndex(isWords);
	await goTo(page, `/fr/cahier/${id}/`);
	if (last < 0) return firstField(page, marker);
	const written: string[] = [];
	for (const step of steps.slice(0, last + 1)) {
		const mine = isWords(step) ? marker() : undefined;
		if (mine) written.push(mine);
		await clicks.do(page, mine && 'write' in step ? { ...step, write: mine } : step);
	}
	await page.waitForTimeout(KEPT);
	return written;
}

/** Numbers are written too: of hands, of squares. */
const isWords = (step: Step): boolean => 'write' in step && !/^\d+$/.test(step.write);

async function firstField(page: Page, marker: () => string): Promise<readonly string[]> {
	const field = page.locator(FIELD).first();
	const onward = page
		.locator('main')
		.getByRole('button', { name: /^(Suiv|Passer|Continuer|Commencer|Écrire|Ajouter)/ })
		.or(page.locator('main [data-tap]'))
		.first();
	for (let presses = 0; presses < PRESSES; presses++) {
		const either = field.or(onward).first();
		await either.waitFor({ timeout: 5000 }).catch(() => {});
		if (await field.isVisible()) {
			const written = marker();
			await field.fill(written);
			await page.waitForTimeout(KEPT);
			return [written];
		}
		if (!(await onward.isVisible())) return [];
		await onward.click({ timeout: 2000 }).catch(() => {});
	}
	return [];
}

/** Writes in every field of a page that shows one at once. @throws when it shows none */
export async function writeInAll(page: Page, path: string, marker: () => string): Promise<readonly string[]> {
	await goTo(page, path);
	const fields = page.locator(FIELD);
	await fields.first().waitFor({ timeout: 5000 });
	const written: string[] = [];
	for (const field of await fields.all()) {
		written.push(marker());
		await field.fill(written.at(-1)!);
	}
	await page.waitForTimeout(KEPT);
	return written;
}
