import { openBench, sampled, sampleOf, SEED, showBench, someSamples } from './kinds/kinds';
import { findings } from './support/axe';
import { step, SCENARIO } from './support/scenario';
import { expect, test } from './support/watched';

for (const sample of someSamples(4, 'axe')) {
	test(`finds nothing in the states of ${sample} on the workbench (seed ${SEED})`, async ({ page }) => {
		test.setTimeout(180_000);
		const walks = sampled(Object.keys((await sampleOf(sample)).walks), sample);
		await openBench(page, sample, walks[0]!);
		for (const walk of walks) {
			await showBench(page, sample, walk);
			expect(await findings(page, { within: 'main' }), walk).toEqual([]);
			// The tree that screen readers are given, at the start and at the end, as it was last looked at.
			const state = walk === walks[0] ? 'start' : walk === walks.at(-1) ? 'end' : undefined;
			if (state) expect(await page.locator('main').ariaSnapshot()).toMatchSnapshot(`${sample}-${state}.txt`);
		}
	});
}

test('finds nothing after an answer, nor at an ending', async ({ page }) => {
	test.slow();
	await page.goto(SCENARIO);
	await step(page);
	expect(await findings(page)).toEqual([]);
	for (let i = 0; i < 80 && (await step(page, 2)); i++);
	await expect(page.getByRole('heading', { name: 'Ton chemin' })).toBeVisible();
	expect(await findings(page)).toEqual([]);
});
