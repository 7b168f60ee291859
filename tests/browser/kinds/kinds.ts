import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sampleName } from '../../../src/lib/activities/sample-name';
import type { Sample } from '../../../src/lib/activities/view';

const FOLDER = 'src/lib/activities';

/** Every kind: each folder that has a `kind.ts`. */
export const kinds: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && readdirSync(`${FOLDER}/${entry.name}`).includes('kind.ts'))
	.map((entry) => entry.name);

/** Every sample of every kind, by its name: a kind of two uses has two. */
export const samples: readonly string[] = kinds.flatMap((kind) =>
	readdirSync(`${FOLDER}/${kind}`)
		.filter((file) => file.endsWith('sample.ts'))
		.map((file) => sampleName(`${FOLDER}/${kind}/${file}`))
);

/** A sample imports no more than types and its neighbour, so that it can be read here without a bundler. */
export async function sampleOf(name: string): Promise<Sample<unknown, unknown>> {
	const [kind, use] = name.split('-');
	const { sample } = (await import(`../../../${FOLDER}/${kind}/${use ? `${use}-` : ''}sample.ts`)) as {
		sample: Sample<unknown, unknown>;
	};
	return sample;
}

/** `npm run test:full` looks at everything; `npm test` at a part of it that this seed chooses. */
export const FULL = process.env.FULL === '1';
export const SEED = Number(process.env.SEED ?? 20_261_125);

/** A number that the seed, a name and a place give: the same for the same three. */
function drawn(of: string, at: number): number {
	let hash = Math.imul(SEED ^ at, 0x9e3779b1) >>> 0;
	for (const letter of of) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
	return hash;
}

/**
 * All of a list, or `most` of it in its own order, chosen by the seed and `of`; from three on its two ends are
 * always among them.
 */
export function sampled<T>(list: readonly T[], of: string, most = 3): readonly T[] {
	if (FULL || list.length <= most) return list;
	const ends = most < 3 ? [] : [0, list.length - 1];
	const others = [...list.keys()].filter((at) => !ends.includes(at));
	others.sort((a, b) => drawn(of, a) - drawn(of, b));
	const chosen = new Set([...ends, ...others.slice(0, most - ends.length)]);
	return list.filter((_, at) => chosen.has(at));
}

/**
 * Every sample, or one of `each` of them, chosen by the seed and by `of`, so that suites take different ones: what
 * takes long is done to all in `npm run test:full`.
 */
export const someSamples = (each: number, of: string): readonly string[] =>
	FULL ? samples : samples.filter((_, at) => at % each === drawn(of, each) % each);

/** Opens the workbench at one state of one sample, with nothing done before. */
export async function openBench(page: Page, sample: string, walk: string): Promise<void> {
	await page.goto('about:blank');
	await page.goto(`/workbench/#${sample}/${walk}`);
	await page.locator(`html[data-alive] nav a[href="#${sample}/${walk}"][aria-current]`).waitFor();
}

/** Goes to another state of the page that is open: the bench is made anew. */
export async function showBench(page: Page, sample: string, walk: string): Promise<void> {
	await page.evaluate((hash) => (location.hash = hash), `${sample}/${walk}`);
	await page.locator(`nav a[href="#${sample}/${walk}"][aria-current]`).waitFor();
}
