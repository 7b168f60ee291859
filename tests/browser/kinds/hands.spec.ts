import { heard, listen, troubles } from '../support/announcements';
import { expect, test } from '../support/watched';
import { keys, mouse, taps, tree, type Hand } from './hands';
import { FULL, openBench, sampled, sampleOf, SEED, someSamples } from './kinds';

/** Two of the four, chosen by the seed and held equal; all of them in `npm run test:full`. */
function sampledHands(sample: string): readonly Hand[] {
	const [one] = sampled([keys, taps, mouse, tree], sample, 1);
	const [other] = sampled(
		[keys, tree, mouse, taps].filter((hand) => hand !== one),
		`${sample} again`,
		1
	);
	return FULL ? [keys, taps, mouse, tree] : [one!, other!];
}

/** A hand takes as long as a child does. */
const PLAYED = someSamples(6, 'hands');

test('there is a kind to play', () => {
	expect(PLAYED.length).toBeGreaterThan(3);
});

for (const sample of PLAYED) {
	test.describe(sample, () => {
		test.use({ hasTouch: true });

		test(`is done by keys, by taps or a dragged mouse, and through the accessibility tree, with one result (seed ${SEED})`, async ({
			page
		}) => {
			test.slow();
			const { hand, walks } = await sampleOf(sample);
			const start = Object.keys(walks)[0]!;
			const results: unknown[] = [];
			await listen(page);
			for (const one of sampledHands(sample)) {
				await openBench(page, sample, start);
				for (const [index, step] of hand.entries())
					await test.step(`${one.name}: ${index} ${JSON.stringify(step)}`, async () => {
						await one.do(page, step);
						expect(troubles(await heard(page)), 'said once, politely, in a breath').toEqual([]);
					});
				const bench = page.locator('[data-bench]');
				await expect(bench, one.name).toHaveAttribute('data-status', 'done');
				results.push(JSON.parse((await bench.getAttribute('data-bench'))!));
			}
			for (const result of results.slice(1)) expect(result).toEqual(results[0]);
		});
	});
}
