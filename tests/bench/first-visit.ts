import type { Browser, Page } from '@playwright/test';
import type { ProbeOptions } from './probe';
import { fetched, visit, type Faults } from './visit';

/** One page of the story, as the bench plays it. */
export interface Played {
	readonly origin: string;
	readonly path: string;
	readonly probed: ProbeOptions;
	/** It keeps the learner's place: a reload is measured too. */
	readonly keeps: boolean;
}

/** One visit with nothing kept; times in ms. */
export interface FirstVisit extends Faults {
	readonly firstPaint: number;
	readonly firstChoice: number;
	readonly tappedAt: number;
	readonly aliveAt: number | undefined;
	readonly choiceToNext: readonly number[];
	readonly requests: readonly string[];
	readonly tapLost: boolean;
	readonly resume: number | undefined;
}

const LONGEST = 30_000;
const STEPS = 3;

export async function firstVisit(browser: Browser, played: Played): Promise<FirstVisit> {
	const { page, context, faults } = await visit(browser, played);
	try {
		await page.goto(new URL(played.path, played.origin).href, { waitUntil: 'commit' });
		const first = await works(page);
		const requests = await fetched(page, first.aliveAt ?? first.workedAt);
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(500);
		const firstPaint = await page.evaluate(
			() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
		);
		const choiceToNext: number[] = [];
		while (choiceToNext.length < STEPS && (await page.evaluate(() => window.probed.goOn())))
			choiceToNext.push(await page.evaluate(() => window.probed.choose()));
		const resume = played.keeps ? await resumed(page) : undefined;
		const violations = await page.evaluate(() => window.probed.violations);
		return {
			firstPaint,
			firstChoice: first.workedAt,
			tappedAt: first.tappedAt,
			aliveAt: first.aliveAt,
			choiceToNext,
			requests: requests.filter((one) => one.before).map((one) => one.url),
			tapLost: first.lost,
			resume,
			errors: [...faults.errors, ...first.violations, ...violations],
			foreign: faults.foreign
		};
	} finally {
		await context.close();
	}
}

/** Waits until a choice was tapped and answered. @throws when it never is */
export async function works(page: Page) {
	const answered = () => window.probed?.workedAt !== undefined;
	await page.waitForFunction(answered, undefined, { timeout: LONGEST, polling: 50 });
	return page.evaluate(() => {
		const { workedAt, tappedAt, aliveAt, lost, violations } = window.probed;
		return { workedAt: workedAt!, tappedAt: tappedAt!, aliveAt, lost, violations };
	});
}

/** Reloads at the next choices: the time until the same ones are there, and one of them works. */
async function resumed(page: Page): Promise<number | undefined> {
	if (!(await page.evaluate(() => window.probed.goOn()))) return undefined;
	const [place] = await page.evaluate(() => window.probed.offered());
	await page.addInitScript((text) => (window.place = text), place!);
	await page.waitForTimeout(1500);
	await page.reload({ waitUntil: 'commit' });
	return (await works(page)).workedAt;
}
