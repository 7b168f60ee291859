import { readdirSync } from 'node:fs';
import { expect, test } from '../support/watched';
import type { Sample } from '../../../src/lib/activities/view';
import { keys, mouse, taps, tree } from './hands';

const FOLDER = 'src/lib/activities';

/** Every kind: each folder that has a `kind.ts`. */
const kinds = readdirSync(FOLDER, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && readdirSync(`${FOLDER}/${entry.name}`).includes('kind.ts'))
	.map((entry) => entry.name);

/** A sample imports types only, so that it can be read here without a bundler. */
async function sampleOf(kind: string): Promise<Sample<unknown, unknown>> {
	const { sample } = (await import(`../../../${FOLDER}/${kind}/sample.ts`)) as {
		sample: Sample<unknown, unknown>;
	};
	return sample;
}

test('there is a kind to play', () => {
	expect(kinds.length).toBeGreaterThan(2);
});

for (const kind of kinds) {
	test.describe(kind, () => {
		test.use({ hasTouch: true });

		test(`is done by keys, by taps, by a dragged mouse and through the accessibility tree, with one result`, async ({
			page
		}) => {
			test.slow();
			const { hand, walks } = await sampleOf(kind);
			const start = Object.keys(walks)[0]!;
			const results: unknown[] = [];
			for (const one of [keys, taps, mouse, tree]) {
				await page.goto('about:blank');
				await page.goto(`/workbench/#${kind}/${start}`);
				await expect(page.locator('html[data-alive]')).toBeAttached();
				for (const [index, step] of hand.entries())
					await test.step(`${one.name}: ${index} ${JSON.stringify(step)}`, () => one.do(page, step));
				const bench = page.locator('[data-bench]');
				await expect(bench, one.name).toHaveAttribute('data-status', 'done');
				results.push(JSON.parse((await bench.getAttribute('data-bench'))!));
			}
			for (const result of results.slice(1)) expect(result).toEqual(results[0]);
		});
	});
}
