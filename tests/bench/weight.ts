import type { Browser, Response } from '@playwright/test';
import { brotliCompressSync, constants } from 'node:zlib';
import { fetched, visit } from './visit';

export interface Script {
	readonly path: string;
	readonly bytes: number;
	/** 2: asked for once the page worked. */
	readonly wave: 1 | 2;
}

/** What a first visit fetches, in bytes as a good host sends them: brotli, quality 11. */
export interface Weight {
	readonly html: number;
	readonly firstWave: number;
	readonly secondWave: number;
	readonly scripts: readonly Script[];
}

/** One first visit with the service worker blocked. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
	const probed = { feedbacks: {}, next: 'none', taps: 'once' } as const;
	const { page, context } = await visit(browser, { origin: address, serviceWorkers: 'block', probed });
	const bodies = new Map<string, Promise<Buffer>>();
	let html: Promise<Buffer> | undefined;
	page.on('response', (response) => {
		const type = response.headers()['content-type'] ?? '';
		if (type.includes('javascript')) bodies.set(response.url(), bodyOf(response));
		if (type.includes('html')) html ??= bodyOf(response);
	});
	try {
		await page.goto(address, { waitUntil: 'networkidle' });
		// What a page asks for when it is quiet comes after that first silence of the network.
		await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 3000)));
		await page.waitForLoadState('networkidle');
		// A page that never says that it works has one wave.
		const worked = (await page.evaluate(() => window.probed.aliveAt)) ?? Number.MAX_VALUE;
		const before = new Set((await fetched(page, worked)).filter((one) => one.before).map((one) => one.url));
		const scripts = await Promise.all(
			[...bodies].map(async ([url, body]): Promise<Script> => {
				const wave = before.has(url) ? 1 : 2;
				return { path: new URL(url).pathname, bytes: brotli(await body), wave };
			})
		);
		const wave = (number: 1 | 2) =>
			scripts.filter((one) => one.wave === number).reduce((sum, one) => sum + one.bytes, 0);
		return { html: brotli(await html!), firstWave: wave(1), secondWave: wave(2), scripts };
	} finally {
		await context.close();
	}
}

/** What is still on its way when the page closes is nobody's fault: only who waits for it is told. */
function bodyOf(response: Response): Promise<Buffer> {
	const body = response.body();
	body.catch(() => {});
	return body;
}

export const brotli = (body: Buffer): number =>
	brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
