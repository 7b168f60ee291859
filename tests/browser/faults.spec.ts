import { expect, test as base } from '@playwright/test';
import type { Site } from '../../scripts/lib/static-server';
import { campaigns } from '../faults/campaigns';
import { serveNotebook } from '../faults/support/site';
import { FULL, sampled, SEED } from './kinds/kinds';

/** The campaigns of `npm run faults`, small: each in one of its ways, which the seed chooses. */
const test = base.extend<object, { notebook: Site }>({
	notebook: [
		async ({ browserName: _ }, use) => {
			const site = await serveNotebook();
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	]
});

/** Those on code alone run with the unit tests. */
for (const { name, title, short, ways, run } of campaigns.filter(({ on }) => on !== 'code'))
	for (const way of FULL ? ways : sampled(ways, name, 1))
		test(`loses nothing: ${title}, ${way} (npm run faults -- --campaign ${name} --seed ${SEED})`, async ({
			notebook
		}) => {
			test.setTimeout(180_000);
			const { failures } = await run({ url: notebook.url, runs: short, seed: SEED, way, slowed: 1 });
			expect(failures).toEqual([]);
		});
