import { existsSync, readFileSync } from 'node:fs';
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

test('answers nothing before a notebook that exists here has been read', async ({ page }) => {
	await page.goto(SCENARIO);
	await step(page);
	await step(page);
	await saved(page);
	await page.route('**/_app/immutable/**', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.context().route('**/service-worker.js', (route) => route.abort());
	await page.evaluate(async () => {
		for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
		for (const name of await caches.keys()) await caches.delete(name);
	});
	await page.goto(SCENARIO, { waitUntil: 'commit' });
	await expect(page.locator('[data-opening]')).toBeVisible();
	await expect(page.locator('[data-answers]').first()).toHaveAttribute('inert', /.*/);
	await expect(page.locator('[data-opening]')).toBeHidden();
});

test('asks for at most ten files before the first choice works', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(SCENARIO);
	await answers(page).first().click();
	await expect(page.getByRole('button', { name: 'Essayer autre chose' })).toBeVisible();
	const first = asked.filter((path) => !/service-worker|\.woff2|icon|manifest/.test(path));
	expect(first.length, first.join('\n')).toBeLessThanOrEqual(10);
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
	expect(code).not.toMatch(/strictObject|ValiError/);
	expect([...first].filter((key) => key.includes('quiz'))).toEqual([]);
});
