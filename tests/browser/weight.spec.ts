import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants } from 'node:zlib';
import { precacheOf } from '../../src/lib/session/precache';
import { FULL, kinds } from './kinds/kinds';
import { expect, test } from './support/watched';

const CLIENT = '.svelte-kit/output/client';
const MANIFEST = `${CLIENT}/.vite/manifest.json`;
const BEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
/** A fiftieth of the time, and this much more, measured on the workbook's French files: `test:full` takes the best. */
const QUICKER = 1.095;
const QUICK = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** In bytes, brotli 11: what a kind's own script may weigh, shared files not counted. */
const MOST = 8000;

/** Those that weigh more, with how much and why. */
const HEAVIER: Readonly<Record<string, { most: number; why: string }>> = {
	board: {
		most: 9700,
		why: 'two uses: a fresco with threads that are drawn and told, and clues with hypotheses'
	},
	poster: {
		most: 11_500,
		why: 'twenty drawings, six layouts, dragging, and the picture that is saved without the page'
	},
	scene: { most: 9700, why: 'three uses: a picture at rest, a poster in two passes, a plan' },
	wordgrid: {
		most: 8400,
		why: 'two uses, each with its own way of laying a grid out: a word search and a crossword'
	}
};

for (const kind of kinds) {
	test(`the script of ${kind} is light`, () => {
		test.skip(!existsSync(MANIFEST), 'the site was built elsewhere');
		const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, { file: string }>;
		const chunk = manifest[`src/lib/activities/${kind}/kind.ts`];
		expect(chunk).toBeDefined();
		const script = readFileSync(`${CLIENT}/${chunk!.file}`);
		const weight = brotliCompressSync(script, BEST).length;
		expect(weight, HEAVIER[kind]?.why ?? '').toBeLessThanOrEqual(HEAVIER[kind]?.most ?? MOST);
	});
}

/** Built with its packed files beside it. */
const PACKED = existsSync('build/200.html.br');

/** In bytes, as they travel: with its page, its sheet and its guide, an activity is some 65 kB of them. */
const WHOLE = 5_000_000;

test('a whole French workbook that works without a network weighs at most 5 MB', async () => {
	const paths = readdirSync('build', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
		.map((entry) => `/${relative('build', join(entry.parentPath, entry.name)).replaceAll('\\', '/')}`);
	const { shell, of } = precacheOf(
		{
			build: paths.filter((path) => path.startsWith('/_app/')),
			files: paths.filter((path) => /^\/[^/]+\.(?:png|svg|webmanifest)$/.test(path)),
			prerendered: paths
				.filter((path) => !path.startsWith('/_app/'))
				.map((path) => path.replace(/index\.html$/, ''))
		},
		'/200.html'
	);
	// `npm test` builds without packing: what is not packed yet is, here.
	const bytes = async (path: string) => {
		const file = `build${path.endsWith('/') ? `${path}index.html` : path}`;
		if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
		const plain = await readFile(file);
		return /\.(?:png|woff2)$/.test(file)
			? plain.length
			: (await promisify(brotliCompress)(plain, FULL ? BEST : QUICK)).length;
	};
	const weights = await Promise.all([...new Set([...shell, ...of('fr')])].map(bytes));
	const weight = weights.reduce((sum, one) => sum + one, 0);
	expect(weight).toBeGreaterThan(1_000_000);
	expect(weight).toBeLessThanOrEqual(FULL || PACKED ? WHOLE : QUICKER * WHOLE);
});
