import { walk } from '../support/focus';
import { expect, test } from '../support/watched';
import { FULL, openBench, sampleOf, samples, showBench } from './kinds';

/** The parts of the wheel are cut like slices: what lies at the corners of their boxes is not theirs. */
const isSlice = (what: string) => what.includes('data-land="part-');

// The fresco is where what stays in sight once slid over a list; every kind in `npm run test:full`.
for (const sample of FULL ? samples : ['board']) {
	test(`${sample} hides nothing that has the focus, in a wide and low window`, async ({ page }) => {
		test.slow();
		const walks = Object.keys((await sampleOf(sample)).walks);
		await page.setViewportSize({ width: 1280, height: 720 });
		await openBench(page, sample, walks[0]!);
		for (const name of walks) {
			await showBench(page, sample, name);
			await page.evaluate(() => (document.querySelector('nav a[aria-current]') as HTMLElement).focus());
			const stops = await walk(page, 'Tab');
			expect(stops.length, name).toBeGreaterThan(1);
			expect(
				stops.filter((stop) => !stop.uncovered && !isSlice(stop.what)),
				name
			).toEqual([]);
		}
	});
}
