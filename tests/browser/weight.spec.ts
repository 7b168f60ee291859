import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { kinds } from './kinds/kinds';
import { expect, test } from './support/watched';

const CLIENT = '.svelte-kit/output/client';
const MANIFEST = `${CLIENT}/.vite/manifest.json`;

/** In bytes, brotli 11: what a kind's own script may weigh, shared files not counted. */
const MOST = 8000;

/** Those that weigh more, with how much and why. */
const HEAVIER: Readonly<Record<string, { most: number; why: string }>> = {
	board: {
		most: 12_000,
		why: 'two uses: a fresco with threads that are drawn and told, and clues with hypotheses'
	},
	charter: { most: 10_000, why: 'five steps of a class: choosing, merging, voting, wording, printing' },
	poster: {
		most: 13_500,
		why: 'twenty drawings, six layouts, and the picture that is saved without the page'
	},
	quiz: { most: 10_000, why: 'four ways of asking, each with its outcome and its recap' },
	scenario: { most: 9000, why: 'faces follow the feelings of the story' },
	scene: { most: 11_000, why: 'three uses: a picture at rest, a poster in two passes, a plan' },
	wordgrid: { most: 9500, why: 'two grids that are laid out here, from a seed, so that none is stored' }
};

for (const kind of kinds) {
	test(`the script of ${kind} is light`, () => {
		test.skip(!existsSync(MANIFEST), 'the site was built elsewhere');
		const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
		const chunk = manifest[`src/lib/activities/${kind}/kind.ts`];
		expect(chunk).toBeDefined();
		const script = readFileSync(`${CLIENT}/${chunk!.file}`);
		const weight = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
		expect(weight, HEAVIER[kind]?.why ?? '').toBeLessThanOrEqual(HEAVIER[kind]?.most ?? MOST);
	});
}
