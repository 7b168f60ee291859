/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
import { build, files, prerendered, version } from '$service-worker';
import { isToKeys, KeysInMind, type ToKeys } from './lib/notebook/today/worker-keys';
import { isChosen, precacheOf } from './lib/session/precache';
import { answerSchool, SCHOOL_FILE } from './lib/session/school-file';
import type { FromWorker, ToWorker } from './lib/session/worker-messages';

/**
 * One cache per version, ours by its prefix. The shell is fetched whole or not at all; then each language,
 * counted. A page is only ever answered from the cache of the version that runs, so old HTML never meets
 * new scripts; scripts have their print in their name, so an older page may still find its own.
 */
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
const PREFIX = 'cahier-';
const CACHE = `${PREFIX}${version}`;
const FALLBACK = '/200.html';
const keys = new KeysInMind();

type Lang = FromWorker['lang'];
const { languages, shell, of: language } = precacheOf({ build, files, prerendered }, FALLBACK);

worker.addEventListener('install', (event) => {
	event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(activate());
});

worker.addEventListener('message', (event: ExtendableMessageEvent) => {
	const message = event.data as ToWorker | ToKeys;
	// In memory only, and gone with it: never into a cache.
	if (isToKeys(message)) event.ports[0]?.postMessage(keys.answer(message, Date.now()));
	if (message.type === 'activate') void worker.skipWaiting();
	if (message.type === 'language') event.waitUntil(fetchLanguages(message.lang));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
	event.respondWith(url.pathname === SCHOOL_FILE ? answerSchool(request) : answer(request, url.pathname));
});

/**
 * The shell, and every language that the version before had whole: an update takes nothing away. The page that draws
 * any other is put last: a cache that lacks it is one whose install was broken off.
 */
async function install(): Promise<void> {
	// It was here before another: its place among the versions is the last again. What a broken-off install has left is used.
	if ((await isInstalled(CACHE)) || (await versions()).at(-1) !== CACHE) await caches.delete(CACHE);
	const before = (await installedBefore()).at(-1);
	const had = before === undefined ? undefined : await caches.open(before);
	const whole = had ? await Promise.all(languages.map((lang) => isWhole(had, lang))) : [];
	const chosen = await held(build.filter(isChosen));
	const paths = [...shell, ...chosen, ...languages.filter((_, index) => whole[index]).flatMap(language)];
	const cache = await caches.open(CACHE);
	const last = await read(await fetched(FALLBACK));
	const others = paths.filter((path) => path !== FALLBACK);
	await Promise.all(others.map(async (path) => cache.put(path, await fetched(path))));
	if (!(await isServed())) throw new Error('another version took its place meanwhile');
	await cache.put(FALLBACK, last);
}

/** Whether the server still has this version: what it sends of another has no place in this cache. */
async function isServed(): Promise<boolean> {
	const answer = await fetch('/_app/version.json', { cache: 'no-store' });
	return answer.ok && ((await answer.json()) as { version: unknown }).version === version;
}

/** Keeps this version and the one before it, whose pages may still be open; lets those before go, half installed or whole. */
async function activate(): Promise<void> {
	const kept = (await installedBefore()).at(-1);
	const older = (await versionsBefore()).filter((name) => name !== kept);
	await Promise.all(older.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

/** The caches of other versions, oldest first; one that came after ours may be being installed. */
async function versionsBefore(): Promise<string[]> {
	const ours = await versions();
	const at = ours.indexOf(CACHE);
	return at < 0 ? ours : ours.slice(0, at);
}

async function versions(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

async function installedBefore(): Promise<string[]> {
	const names = await versionsBefore();
	const installed = await Promise.all(names.map(isInstalled));
	return names.filter((_, index) => installed[index]);
}

async function isInstalled(name: string): Promise<boolean> {
	return (await caches.has(name)) && (await (await caches.open(name)).match(FALLBACK)) !== undefined;
}

async function isWhole(cache: Cache, lang: Lang): Promise<boolean> {
	return (
		(await cache.match(`/${lang}/`)) !== undefined && (await missing(cache, language(lang))).length === 0
	);
}

async function missing(cache: Cache, paths: readonly string[]): Promise<string[]> {
	const held = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
	return paths.filter((path) => !held.has(path));
}

/** Those that some version of ours has kept. */
async function held(paths: readonly string[]): Promise<string[]> {
	const found = await Promise.all(paths.map((path) => caches.match(path)));
	return paths.filter((_, index) => found[index] !== undefined);
}

/** @throws when it does not come */
async function fetched(path: string): Promise<Response> {
	// A script that has kept its name has kept its content.
	const known = path.startsWith('/_app/immutable/') ? await caches.match(path) : undefined;
	const response = known ?? (await fetch(path, { cache: 'no-cache', priority: 'low' }));
	if (!response.ok) throw new Error(`${path} could not be fetched: ${response.status}`);
	return response;
}

let fetching: Promise<void> = Promise.resolve();

/** In ms: a page that draws how far this is at every file would be slower to answer its reader. */
const TOLD_EVERY = 500;

/** The reader's language first, then the others, one file after another, told now and then. */
function fetchLanguages(first: Lang): Promise<void> {
	fetching = fetching.then(async () => {
		for (const lang of [first, ...languages.filter((one) => one !== first)]) await fetchLanguage(lang);
	});
	return fetching;
}

/** The same answer, read to its end: one that waits to be read would keep the line from the next ones. */
const read = async (response: Response): Promise<Response> =>
	new Response(await response.arrayBuffer(), response);

/** So many files are in memory at once, until the server has said that it still has this version. */
const BATCH = 16;

async function fetchLanguage(lang: Lang): Promise<void> {
	const cache = await caches.open(CACHE);
	const paths = language(lang);
	const absent = await missing(cache, paths);
	let done = paths.length - absent.length;
	const say = (failed = false) => tell({ type: 'progress', lang, done, of: paths.length, failed });
	await say();
	let told = Date.now();
	for (let from = 0; from < absent.length; from += BATCH) {
		const batch = absent.slice(from, from + BATCH);
		try {
			await keep(cache, batch);
		} catch {
			return say(true);
		}
		done += batch.length;
		if (done < paths.length && Date.now() - told < TOLD_EVERY) continue;
		await say();
		told = Date.now();
	}
}

/**
 * Fetches these files one after another, and keeps them once the server has said that it still has this version: none
 * of another is in the cache for a moment. @throws when one does not come, or another version is there
 */
async function keep(cache: Cache, paths: readonly string[]): Promise<void> {
	const files: (readonly [string, Response])[] = [];
	for (const path of paths) {
		files.push([path, await read(await fetched(path))]);
	}
	if (!(await isServed())) throw new Error('another version took its place meanwhile');
	await Promise.all(files.map(([path, response]) => cache.put(path, response)));
}

async function tell(message: FromWorker): Promise<void> {
	for (const client of await worker.clients.matchAll({ includeUncontrolled: true }))
		client.postMessage(message);
}

/** The fallback draws this page as well as the server would: its data is kept, or there is no such page. */
async function isDrawn(cache: Cache, path: string): Promise<boolean> {
	return !prerendered.includes(path) || (await cache.match(`${path}__data.json`)) !== undefined;
}

/** In ms: a line that hangs is not waited for where there is another way. */
const PATIENCE = 3000;

function soon<T>(answered: Promise<T>): Promise<T> {
	const late = new Promise<never>((_, refuse) => setTimeout(refuse, PATIENCE, new Error('the line hangs')));
	return Promise.race([answered, late]);
}

async function answer(request: Request, pathname: string): Promise<Response> {
	// There is no server to ask: the data of a page that was not built does not exist.
	if (pathname.endsWith('/__data.json') && !prerendered.includes(pathname))
		return new Response(null, { status: 404 });
	// Kit asks for it before it shows an error. A page is of the version that answers it: there is nothing to ask.
	if (pathname === '/_app/version.json') return Response.json({ version });
	const cache = await caches.open(CACHE);
	const page = request.mode === 'navigate';
	const path = page && !pathname.endsWith('/') && !pathname.includes('.') ? `${pathname}/` : pathname;
	const held = await cache.match(path);
	if (held) return held;
	if (path.startsWith('/_app/immutable/')) {
		const older = await caches.match(path);
		if (older) return older;
	}
	try {
		const response = await (page && (await isDrawn(cache, path)) ? soon(fetch(request)) : fetch(request));
		if (response.ok && isChosen(path)) await cache.put(path, response.clone());
		return response;
	} catch (error) {
		const fallback = page ? await cache.match(FALLBACK) : undefined;
		if (fallback) return fallback;
		throw error;
	}
}
