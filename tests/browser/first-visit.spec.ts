import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { answers, saved, SCENARIO, step } from './support/scenario';
import { expect, test } from './support/watched';

test('loses no tap that is made before the page works', async ({ page }) => {
	await page.route('**/_app/immutable/**', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.goto(SCENARIO, { waitUntil: 'commit' });
	await answers(page).nth(1).click();
	expect(await page.evaluate(() => 'alive' in document.documentElement.dataset)).toBe(false);
	await expect(page.getByRole('button', { name: 'Essayer autre chose' })).toBeVisible();
	await saved(page);
});

test('draws the page that Back asked for while the scripts were still on their way', async ({ page }) => {
	await page.goto('/fr/');
	await page
		.getByRole('link', { name: /Mon cahier/ })
		.first()
		.click();
	await page.waitForURL('**/fr/cahier/');
	await page.route('**/_app/immutable/**', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 800));
		await route.continue();
	});
	await page.reload({ waitUntil: 'commit' });
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.evaluate(() => history.back());
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
	await expect(page).toHaveURL(/\/fr\/$/);
});

test('answers nothing before a notebook that exists here has been read', async ({ page }) => {
	await page.goto(SCENARIO);
	await step(page);
	await step(page);
	await saved(page);
	await page.route('**/_app/immutable/**', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.goto(SCENARIO, { waitUntil: 'commit' });
	await expect(page.locator('[data-opening]')).toBeVisible();
	await expect(page.locator('[data-answers]').first()).toHaveAttribute('inert', /.*/);
	await expect(page.locator('[data-opening]')).toBeHidden();
});

test('asks for at most ten files before the page works', async ({ page }) => {
	await page.goto(SCENARIO);
	await expect(page.locator('html[data-alive]')).toBeAttached();
	const asked = await page.evaluate(() => {
		const alive = performance.getEntriesByName('alive')[0]!.startTime;
		return performance
			.getEntriesByType('resource')
			.filter((one) => one.startTime < alive)
			.map((one) => new URL(one.name).pathname);
	});
	expect(asked.length, asked.join('\n')).toBeGreaterThan(3);
	// With the page itself.
	expect(asked.length + 1, asked.join('\n')).toBeLessThanOrEqual(10);
});

/** In bytes, packed: the styles of one page. */
const STYLES = 20_000;
/** Quick, and a tenth more than the best. */
const PACKING = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Kit writes a page's styles into it; what it leaves out comes with the scripts, and is seen without until then. */
test('brings with each page the styles of all that it draws, and not many more', () => {
	test.skip(!existsSync('build'), 'the site was built elsewhere');
	const pages = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((file) =>
		/^(?:fr|workbench)\/.*index\.html$/.test(file)
	);
	expect(pages.length).toBeGreaterThan(100);
	const sheets = new Set<string>();
	const bare = pages.flatMap((file) => {
		const html = readFileSync(`build/${file}`, 'utf8');
		const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
		sheets.add(styles);
		const drawn = new Set([...html.matchAll(/\bsvelte-[a-z0-9]{5,8}\b/g)].map(([name]) => name));
		return [...drawn].filter((name) => !styles.includes(name)).map((name) => `${file}: ${name}`);
	});
	expect(bare).toEqual([]);
	const heaviest = Math.max(...[...sheets].map((css) => brotliCompressSync(css, PACKING).length));
	expect(heaviest).toBeGreaterThan(1000);
	expect(heaviest).toBeLessThanOrEqual(STYLES);
});

test('keeps Dexie, valibot and the other kinds out of the first wave', () => {
	const file = '.svelte-kit/output/client/.vite/manifest.json';
	test.skip(!existsSync(file), 'the site was built elsewhere');
	interface Chunk {
		readonly file: string;
		readonly imports?: readonly string[];
		readonly isEntry?: boolean;
	}
	const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, Chunk>;
	const first = new Set<string>();
	const walk = (key: string) => {
		if (first.has(key)) return;
		first.add(key);
		manifest[key]?.imports?.forEach(walk);
	};
	Object.keys(manifest)
		.filter((key) => manifest[key]!.isEntry)
		.forEach(walk);
	walk('src/lib/activities/scenario/kind.ts');
	expect(first.size).toBeGreaterThan(3);
	const code = [...first]
		.map((key) => readFileSync(`.svelte-kit/output/client/${manifest[key]!.file}`, 'utf8'))
		.join('\n');
	expect(code).not.toMatch(/DexieError|BulkError/);
	expect(code).not.toMatch(/strict_object|ValiError/);
	expect([...first].filter((key) => key.includes('quiz'))).toEqual([]);
});

test('is built for production: a development build never works offline', async ({ page }) => {
	await page.goto('/fr/');
	await expect(page.getByText(/ne permet pas d’ouvrir le cahier hors connexion/)).toBeHidden();
	await expect(page.locator('html[data-alive]')).toBeAttached();
	await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) !== undefined);
});
