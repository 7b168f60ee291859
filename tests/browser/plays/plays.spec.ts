import type { Page } from '@playwright/test';
import { kindOfSample } from '../../../src/lib/activities/sample-name';
import type { Activity } from '../../../src/lib/domain/activity';
import { nameAll } from '../../../src/lib/domain/names';
import { seedFrom, shuffled } from '../../../src/lib/domain/random';
import { activityOf, type PageData } from '../../support/served';
import { clicks } from '../kinds/hands';
import { FULL, openBench, sampleOf, samples, SEED } from '../kinds/kinds';
import { activities, isForFamilies, kindOf } from '../support/activities';
import { saved } from '../support/scenario';
import { expect, test } from '../support/watched';
import { oneOf } from './play';
import { playOf, plays } from './plays';

/** What the workbench deals its samples by. */
const BENCH_SEED = 1;
/** How many of the booklet `npm test` plays, each of another kind: the seed chooses. */
const SOME = 3;

/** All of the booklet, or some of it. */
function chosen(): readonly string[] {
	if (FULL) return activities;
	const kinds = shuffled([...new Set(activities.map(kindOf))], SEED).slice(0, SOME);
	return kinds.map((kind) => {
		const ofKind = activities.filter((id) => kindOf(id) === kind);
		return oneOf(ofKind, SEED);
	});
}

/** What the site itself serves, its people named as on the page. */
async function served(page: Page, id: string): Promise<Activity> {
	const response = await page.request.get(`/fr/cahier/${id}/__data.json`);
	return activityOf((await response.json()) as PageData);
}

/** @param dealing the seed of the attempt */
async function play(page: Page, activity: Activity, dealing: number): Promise<void> {
	for (const [index, step] of playOf(activity.kind)(activity, SEED, dealing).entries())
		await test.step(`${index} ${JSON.stringify(step)}`, () => clicks.do(page, step));
}

/** The end, as one sees it: what one keeps, what one does tomorrow, and the way back. */
async function expectEnd(page: Page, { id, whatIKeep }: Activity): Promise<void> {
	const main = page.locator('main');
	for (const words of [whatIKeep.remember, whatIKeep.transfer])
		await expect(main).toContainText(words, { useInnerText: true });
	const back = isForFamilies(id) ? 'Retour à la page des familles' : 'Retour au sommaire';
	await expect(main.getByRole('link', { name: back })).toBeVisible();
}

// Nothing is waited for that only moves, and no worker fetches the whole site meanwhile.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const id of chosen()) {
	test(`${id} is played to its end, kept as done, and found again (seed ${SEED})`, async ({ page }) => {
		const activity = await served(page, id);
		await page.goto(`/fr/cahier/${id}/`);
		await page.locator('html[data-alive]').waitFor();
		await expect(page.locator('main')).not.toContainText(activity.whatIKeep.remember);
		await play(page, activity, seedFrom(id));
		await expectEnd(page, activity);
		await saved(page);
		await page.reload();
		await expectEnd(page, activity);
		await page.goto(isForFamilies(id) ? '/fr/adultes/familles/' : '/fr/cahier/');
		const card = page.locator(`main a[href="/fr/cahier/${id}/"]`).first();
		// What a parent did is nobody else's business: their page says nothing of it.
		await expect(card).toContainText(isForFamilies(id) ? activity.title : 'Faite');
	});
}

// A kind without an activity has its sample, so that its play is right when the first one comes.
const waiting = samples.filter((name) => {
	const kind = kindOfSample(name);
	return kind in plays && !activities.map(kindOf).includes(kind);
});
for (const name of waiting) {
	test(`the sample of ${name} is played to its end (seed ${SEED})`, async ({ page }) => {
		const { activity, walks } = await sampleOf(name);
		await openBench(page, name, Object.keys(walks)[0]!);
		await play(page, nameAll(activity, activity.people), BENCH_SEED);
		await expect(page.locator('[data-bench]')).toHaveAttribute('data-status', 'done');
	});
}
