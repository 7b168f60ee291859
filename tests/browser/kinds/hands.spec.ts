import { expect, test } from '../support/watched';
import { keys, mouse, taps, tree } from './hands';
import { kinds, openBench, sampleOf } from './kinds';

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
				await openBench(page, kind, start);
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
