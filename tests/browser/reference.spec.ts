import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FULL } from './kinds/kinds';
import { SCENARIO, QUIZ } from './support/scenario';
import { expect, test } from './support/watched';

/**
 * A picture is drawn otherwise by each Chromium and each typeface: pictures are compared only where both are those
 * that their folder names. `FULL=1 npm run test:browser -- reference -u` draws them anew, to be looked at.
 */
const FOLDER = 'tests/browser/reference';

const typefaces = () => {
	const files = existsSync('build') ? readdirSync('build/_app/immutable/assets') : [];
	const names = files.filter((file) => file.endsWith('.woff2')).sort();
	return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 8);
};

const SCREENS = [
	['home', '/fr/'],
	['contents', '/fr/cahier/'],
	['story', SCENARIO],
	['quiz', QUIZ],
	['help', '/fr/aide/'],
	['lesson', '/fr/seance/dispute-ou-harcelement/'],
	['stage', '/fr/classe/scene/?activite=la-cantine-de-sami']
] as const;

for (const [name, path] of SCREENS)
	for (const [width, height] of [
		[360, 740],
		[1280, 800]
	] as const)
		test(`looks as it was last looked at: ${name} at ${width}`, async ({ page, browser }) => {
			test.skip(!FULL, 'in npm run test:full');
			const here = `chromium-${browser.version()}-${typefaces()}`;
			const draws = test.info().config.updateSnapshots !== 'missing';
			test.skip(!draws && !existsSync(join(FOLDER, here)), `no picture was drawn by ${here}`);
			await page.setViewportSize({ width, height });
			await page.goto(path);
			await expect(page.locator('html[data-alive]')).toBeAttached();
			await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
			// Typefaces come after the page, and the drawings of the stage with its first slide.
			await page.waitForLoadState('networkidle');
			await page.evaluate(() => document.fonts.ready);
			await expect(page).toHaveScreenshot([here, `${name}-${width}.png`], {
				mask: [page.locator('footer')],
				maxDiffPixelRatio: 0.002
			});
		});
