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

/** The shell, and every language that the version before had whole: an update takes nothing away. */
async function install(): Promise<void> {
	const had = await previousCache();
	const whole = had ? await Promise.all(languages.map((lang) => isWhole(had, lang))) : [];
	const chosen = await held(build.filter(isChosen));
	const paths = [...shell, ...chosen, ...languages.filter((_, index) => whole[index]).flatMap(language)];
	const cache = await caches.open(CACHE);
	await Promise.all(paths.map((path) => fetchInto(cache, path)));
	if (!(await isServed())) throw new Error('another version took its place meanwhile');
}

/** Whether the server still has this version: what it sends of another has no place in this cache. */
async function isServed(): Promise<boolean> {
	const answer = await fetch('/_app/version.json', { cache: 'no-store' });
	return answer.ok && ((await answer.json()) as { version: unknown }).version === version;
}

/** Keeps this version and the one before it, whose pages may still be open; lets the others go. */
async function activate(): Promise<void> {
	const ours = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
	await Promise.all(ours.slice(0, -1).map((name) => caches.delete(name)));
	await worker.clients.claim();
}

async function previousCache(): Promise<Cache | undefined> {
	const name = (await caches.keys()).filter((one) => one.startsWith(PREFIX) && one !== CACHE).at(-1);
	return name === undefined ? undefined : caches.open(name);
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

async function fetchInto(cache: Cache, path: string): Promise<void> {
	// A script that has kept its name has kept its content.
	const known = path.startsWith('/_app/immutable/') ? await caches.match(path) : undefined;
	const response = known ?? (await fetch(path, { cache: 'no-cache', priority: 'low' }));
	if (!response.ok) throw new Error(`${path} could not be fetched: ${response.status}`);
	await cache.put(path, response);
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

async function fetchLanguage(lang: Lang): Promise<void> {
	const cache = await caches.open(CACHE);
	const paths = language(lang);
	const absent = await missing(cache, paths);
	let done = paths.length - absent.length;
	await tell({ type: 'progress', lang, done, of: paths.length, failed: false });
	if (absent.length > 0 && !(await keepOnlyOurs(cache, [])))
		return tell({ type: 'progress', lang, done, of: paths.length, failed: true });
	let told = Date.now();
	for (const path of absent) {
		try {
			await fetchInto(cache, path);
		} catch {
			await keepOnlyOurs(cache, absent);
			return tell({ type: 'progress', lang, done, of: paths.length, failed: true });
		}
		done += 1;
		// The last is told once all are known to be of this version.
		if (done === paths.length || Date.now() - told < TOLD_EVERY) continue;
		await tell({ type: 'progress', lang, done, of: paths.length, failed: false });
		told = Date.now();
	}
	if (absent.length === 0) return;
	const failed = !(await keepOnlyOurs(cache, absent));
	await tell({ type: 'progress', lang, done: failed ? 0 : done, of: paths.length, failed });
}

/**
 * Lets go of what has just come if the server has another version by now. Where there is no server to ask, what
 * came before the line broke stays.
 */
async function keepOnlyOurs(cache: Cache, paths: readonly string[]): Promise<boolean> {
	const isOurs = await isServed().catch(() => true);
	if (!isOurs) for (const path of paths) await cache.delete(path);
	return isOurs;
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
