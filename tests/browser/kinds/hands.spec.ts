import { expect, test } from '../support/watched';
import { keys, mouse, taps, tree, type Hand } from './hands';
import { kinds, openBench, sampled, sampleOf, SEED } from './kinds';

/** Keys and the tree always; a finger or a mouse in turn, chosen by the seed, both in `npm run test:full`. */
function sampledHands(kind: string): readonly Hand[] {
	const pointers = sampled([taps, mouse], kind, 1);
	return [keys, ...pointers, tree];
}

test('there is a kind to play', () => {
	expect(kinds.length).toBeGreaterThan(2);
});

for (const kind of kinds) {
	test.describe(kind, () => {
		test.use({ hasTouch: true });

		test(`is done by keys, by taps or a dragged mouse, and through the accessibility tree, with one result (seed ${SEED})`, async ({
			page
		}) => {
			test.slow();
			const { hand, walks } = await sampleOf(kind);
			const start = Object.keys(walks)[0]!;
			const results: unknown[] = [];
			for (const one of sampledHands(kind)) {
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
