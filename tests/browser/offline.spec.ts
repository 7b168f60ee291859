import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveSite, type Site } from '../../scripts/lib/static-server';
import { heard, listen } from './support/announcements';
import { walk } from './support/focus';
import { holdLesson } from './support/lesson';
import { useOwnPages } from './support/own-pages';
import { answers, saved, SCENARIO, story } from './support/scenario';
import { expect, test as base } from '@playwright/test';
import { sampled } from './kinds/kinds';
import { watch } from './support/watched';

/** A copy of the built site that a test may change, served on a port of its own, and a way to cut it. */
const test = base.extend<{ folder: string; site: Site }>({
	folder: async ({ browserName: _ }, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'cahier-'));
		cpSync('build', folder, { recursive: true });
		await use(folder);
		rmSync(folder, { recursive: true, force: true });
	},
	site: async ({ folder }, use) => {
		const site = await serveSite(folder, 0, true);
		await use(site);
		await site.close();
	}
});

test.use({ serviceWorkers: 'allow' });

/** Every page that was prerendered, as a path. */
function pages(folder: string, under = ''): string[] {
	return readdirSync(join(folder, under), { withFileTypes: true }).flatMap((entry) => {
		if (entry.isDirectory() && entry.name !== '_app') return pages(folder, `${under}/${entry.name}`);
		return entry.name === 'index.html' ? [`${under}/`] : [];
	});
}

/** One page of a shape, as of `/fr/guide/…/`, which one the seed chooses: of most shapes, and in English of some. */
function oneOfEach(all: readonly string[]): string[] {
	const shapeOf = (path: string) => path.split('/').slice(0, 3).join('/');
	const shapes = [...new Set(all.map(shapeOf))];
	const isEnglish = (shape: string) => shape.startsWith('/en/');
	const looked = [
		...sampled(
			shapes.filter((shape) => !isEnglish(shape)),
			'shapes',
			8
		),
		...sampled(shapes.filter(isEnglish), 'shapes in English', 2)
	];
	return looked.flatMap((shape) =>
		sampled(
			all.filter((path) => shapeOf(path) === shape),
			shape,
			1
		)
	);
}

async function readyOffline(page: Page): Promise<void> {
	await expect(page.getByText('Prêt hors connexion')).toBeVisible({ timeout: 30_000 });
}

test('opens every page with the server really off, help included, and keeps the progress', async ({
	page,
	context,
	site,
	folder
}) => {
	test.slow();
	const seen = await watch(context, new URL(site.url).origin);
	await listen(page);
	await page.goto(new URL(SCENARIO, site.url).href);
	await answers(page).first().click();
	await saved(page);
	const before = await story(page);
	// Its owner has said so: a séance opened on the way does not begin « Juste pour aujourd’hui ».
	await page.evaluate(() => localStorage.setItem('cahier-a-moi', '1'));
	await readyOffline(page);
	await page.goto(new URL('/en/', site.url).href);
	await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 30_000 });
	await site.close();

	const all = pages(folder).filter((path) => !path.startsWith('/workbench'));
	expect(all.length).toBeGreaterThan(12);
	// Each is answered; some of the shapes are opened, every page in `npm run test:full`.
	const unanswered = await page.evaluate(async (paths) => {
		const held = async (path: string, what: string) => {
			try {
				const answer = await fetch(path);
				return answer.ok && (await answer.text()).includes(what);
			} catch {
				return false;
			}
		};
		// A plan or a sheet is kept as data, which the fallback draws.
		const answered = await Promise.all(
			paths.map(async (path) => (await held(path, '<h1')) || held(`${path}__data.json`, '"type":"data"'))
		);
		return paths.filter((_, index) => !answered[index]);
	}, all);
	expect(unanswered).toEqual([]);
	for (const path of oneOfEach(all)) {
		await page.goto(new URL(path, site.url).href);
		await expect(page.locator('html[data-alive]'), path).toBeAttached();
		await expect(page.getByRole('heading', { level: 1 }).first(), path).toBeVisible();
	}
	// The stage takes its activity from the pupil's page, which is kept.
	await page.goto(new URL('/fr/classe/scene/?activite=le-groupe-de-classe', site.url).href);
	await expect(page.getByRole('heading', { level: 1, name: 'Le groupe de classe' })).toBeVisible();
	// A whole séance with the server off: a clicker's three keys, two windows, both reloaded in the middle.
	await page.goto(new URL('/fr/classe/pupitre/?seance=dispute-ou-harcelement', site.url).href);
	const opened = context.waitForEvent('page');
	await page.getByRole('button', { name: 'Ouvrir l’écran de la classe' }).click();
	const wall = await opened;
	await holdLesson(page, wall);
	await wall.close();
	// The table fetches its stories, which are kept too.
	await page.goto(new URL('/fr/ambassadeurs/table/', site.url).href);
	await expect(page.getByRole('button', { name: 'Continuer' })).toBeVisible();
	for (const lang of sampled(['fr', 'en'] as const, 'own pages', 1)) {
		await useOwnPages(page, site.url, lang);
	}
	await page.goto(new URL(SCENARIO, site.url).href);
	await expect(
		page
			.getByText('Enregistré')
			.or(page.getByRole('button', { name: 'Continuer' }))
			.first()
	).toBeVisible();
	expect(await story(page)).toBe(before);
	await page.getByRole('button', { name: 'Continuer' }).click();
	await saved(page);
	// With the server off one goes by keyboard, and hears what is said, as with it.
	await heard(page);
	await page.getByRole('button', { name: 'Revenir au choix précédent' }).focus();
	await page.keyboard.press('Enter');
	await expect.poll(async () => (await heard(page)).map(({ text }) => text)).not.toEqual([]);
	expect((await walk(page, 'Tab')).filter((stop) => !stop.uncovered || !stop.ringed)).toEqual([]);
	await page.getByRole('link', { name: /Besoin d’aide/ }).click();
	await expect(page.getByText('3018').first()).toBeVisible();
	const stops = await walk(page, 'Tab');
	expect(stops.length).toBeGreaterThan(10);
	expect(stops.filter((stop) => !stop.uncovered || !stop.ringed)).toEqual([]);
	expect(seen.strangers).toEqual([]);
	expect(seen.violations).toEqual([]);
});

test('ends unknown paths on a helpful page, and draws plans that are kept, online, offline and on a line that hangs', async ({
	page,
	site
}) => {
	const unknown = new URL('/fr/cahier/il-n-y-a-rien-ici/', site.url).href;
	await page.goto(unknown);
	await expect(page.getByRole('link', { name: /aide/i }).first()).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(site.url + 'fr/');
	await readyOffline(page);
	await site.close();
	for (const path of ['/fr/cahier/il-n-y-a-rien-ici/', '/nulle/part', '/en/nowhere/']) {
		await page.goto(new URL(path, site.url).href);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.locator('a[href$="/aide/"]').first()).toBeVisible();
	}
	// Calls are taken and never answered, as behind some portals of Wi-Fi.
	const calls: Socket[] = [];
	const hanging = createServer((call) => calls.push(call)).listen(Number(new URL(site.url).port));
	for (const [path, title] of [
		['/fr/guide/le-groupe-de-classe/', 'Le groupe de classe'],
		['/nulle/part', 'Cette page n’existe pas']
	] as const) {
		await page.goto(new URL(path, site.url).href);
		await expect(page.getByRole('heading', { level: 1, name: title }), path).toBeVisible();
	}
	for (const call of calls) call.destroy();
	hanging.close();
});

test('lets a new version wait for the pupil’s agreement, with no answer lost', async ({
	page,
	site,
	folder
}) => {
	await page.goto(new URL(SCENARIO, site.url).href);
	await readyOffline(page);
	await answers(page).first().click();
	await saved(page);
	const before = await story(page);
	await atRest(page);

	newVersion(folder);
	expect(await installed(page)).toBe('installed');
	await expect(page.getByText('Une nouvelle version du cahier est prête.')).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole('button', { name: 'Continuer' })).toBeVisible();
	// Long enough for a worker that would not wait.
	await page.waitForTimeout(1000);
	expect(
		await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state)
	).toBe('installed');

	// Awaited from before the press: the page may have loaded by the time the press is over.
	const loaded = page.waitForEvent('load');
	await page.getByRole('button', { name: 'L’ouvrir maintenant' }).click();
	await loaded;
	await expect(page.getByRole('button', { name: 'Continuer' })).toBeVisible();
	const after = await story(page);
	expect(after).toBe(before);
	const caches = await page.evaluate(() => window.caches.keys());
	expect(caches.length).toBeLessThanOrEqual(2);
	await readyOffline(page);
});

test('installs nothing when one file of a new version fails, and the old one goes on', async ({
	page,
	site,
	folder
}) => {
	await page.goto(site.url + 'fr/');
	await readyOffline(page);
	newVersion(folder);
	for (const file of ['fr/aide/index.html', '200.html'])
		for (const form of ['', '.br', '.gz']) rmSync(join(folder, file + form), { force: true });
	expect(await installed(page)).toBe('redundant');
	await expect(page.getByText('Une nouvelle version du cahier est prête.')).toBeHidden();
	await site.close();
	await page.goto(new URL('/fr/aide/', site.url).href);
	await expect(page.getByText('3018').first()).toBeVisible();
});

/** Looks for a new version. Resolves to what has become of its worker: `installed`, and it waits, or `redundant`. */
const installed = (page: Page): Promise<string | undefined> =>
	page.evaluate(async () => {
		const registration = (await navigator.serviceWorker.getRegistration())!;
		await registration.update();
		const worker = registration.installing ?? registration.waiting;
		while (worker?.state === 'installing') await new Promise((resolve) => setTimeout(resolve, 50));
		return worker?.state;
	});

/** Until the worker has nothing left to fetch, in any language: one that is busy is not replaced. */
async function atRest(page: Page): Promise<void> {
	const kept = () =>
		page.evaluate(async () => {
			const [name] = await caches.keys();
			return (await (await caches.open(name!)).keys()).length;
		});
	let last = 0;
	await expect
		.poll(
			async () => {
				const before = last;
				last = await kept();
				return last - before;
			},
			{ intervals: [600], timeout: 30_000 }
		)
		.toBe(0);
}

/** What a deployment does: another version in the worker, so that the browser installs it. */
function newVersion(folder: string): void {
	const file = join(folder, 'service-worker.js');
	const script = readFileSync(file, 'utf8');
	const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	expect(script).toContain(version);
	const next = 'anotherversion00';
	writeFileSync(file, script.replaceAll(version, next));
	const told = join(folder, '_app/version.json');
	writeFileSync(told, JSON.stringify({ version: next }));
	for (const compressed of ['.br', '.gz'])
		for (const one of [file, told]) rmSync(one + compressed, { force: true });
}
