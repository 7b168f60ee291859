import { existsSync, readdirSync, readFileSync, writeFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { headersOf, headerRules } from './static-server';

export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	/** As it travelled. */
	readonly body: Buffer;
}

/** `fetch` unpacks by itself, and what is looked at here is how it was packed. */
export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		get(url, { headers, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('end', () => {
				const said = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const);
				resolve({
					status: response.statusCode ?? 0,
					headers: Object.fromEntries(said),
					body: Buffer.concat(parts)
				});
			});
		}).on('error', reject);
	});
}

/** One thing that a host must do, and what is wrong with how it does it; nothing: it is right. */
export interface Rule {
	readonly name: string;
	readonly check: (url: string, folder: string) => Promise<string | undefined>;
}

const HTML = /^text\/html/;
const SCRIPT = /^(?:text|application)\/javascript/;
const read = (folder: string, path: string) => readFileSync(join(folder, 'build', path));

/** A script whose name changes with its content. */
function scriptOf(folder: string): string {
	const chunks = '_app/immutable/chunks';
	const name = readdirSync(join(folder, 'build', chunks)).find((one) => one.endsWith('.js'));
	return `${chunks}/${name}`;
}

const is = (what: string, found: unknown, wanted: unknown) =>
	found === wanted ? undefined : `${what} is ${String(found)}, not ${String(wanted)}`;

const sameBody = (found: Buffer, wanted: Buffer) =>
	found.equals(wanted) ? undefined : `other bytes than the file: ${found.subarray(0, 60).toString()}`;

/** The headers of `build/_headers` for a path, each with its value, and none that another path has instead. */
function headersRight(path: string, { headers }: Answer, folder: string): string | undefined {
	const rules = headerRules(read(folder, '_headers').toString());
	const wanted = headersOf(rules, path);
	const known = new Set(rules.flatMap((rule) => rule.headers.map(([name]) => name)));
	const wrong = [...known]
		.map((name) => [name, wanted.get(name)] as const)
		.filter(([name, value]) => headers[name.toLowerCase()] !== value);
	return wrong.length === 0
		? undefined
		: wrong.map(([name]) => `${name} is ${headers[name.toLowerCase()] ?? 'missing'}`).join('; ');
}

/** One path: its status, its type, its bytes and its headers. */
const answered = (name: string, path: string, file: string, type: RegExp): Rule => ({
	name,
	async check(url, folder) {
		const answer = await ask(url + path);
		const kind = answer.headers['content-type'] ?? 'missing';
		return (
			is('the status', answer.status, 200) ??
			(type.test(kind) ? undefined : `its type is ${kind}`) ??
			sameBody(answer.body, read(folder, file)) ??
			headersRight(path, answer, folder)
		);
	}
});

const packed = (coding: 'br' | 'gzip', path: string, file: (folder: string) => string): Rule => ({
	name: `sends ${path === '' ? 'a script' : path} packed (${coding})`,
	async check(url, folder) {
		const name = file(folder);
		const address = path === '' ? `/${name}` : path;
		const answer = await ask(url + address, { 'accept-encoding': coding });
		const unpack = coding === 'br' ? brotliDecompressSync : gunzipSync;
		return (
			is('the coding', answer.headers['content-encoding'], coding) ??
			(/accept-encoding/i.test(answer.headers.vary ?? '') ? undefined : 'Vary is missing') ??
			sameBody(unpack(answer.body), read(folder, name)) ??
			headersRight(address, answer, folder)
		);
	}
});

const missing = (path: string): Rule => ({
	name: `says that ${path} is not there`,
	check: async (url) => is('the status', (await ask(url + path)).status, 404)
});

export const RULES: readonly Rule[] = [
	answered('gives the first page', '/', 'index.html', HTML),
	answered('gives a page by its folder', '/fr/', 'fr/index.html', HTML),
	answered('gives a page whose last slash was forgotten', '/fr/aide', 'fr/aide/index.html', HTML),
	answered('opens the app on a path that is no file', '/fr/rien/de/tel/', '200.html', HTML),
	answered('opens the app on such a path without a slash', '/rien', '200.html', HTML),
	answered(
		'gives the service worker, asked for anew each time',
		'/service-worker.js',
		'service-worker.js',
		SCRIPT
	),
	answered('gives the data of a page', '/fr/__data.json', 'fr/__data.json', /^application\/json/),
	answered(
		'gives the manifest',
		'/manifest.webmanifest',
		'manifest.webmanifest',
		/^application\/manifest\+json/
	),
	answered('gives the list of activities', '/catalogue.json', 'catalogue.json', /^application\/json/),
	answered('gives a picture', '/favicon.svg', 'favicon.svg', /^image\/svg\+xml/),
	{
		name: 'keeps for a year what never changes under its name',
		check: (url, folder) => {
			const script = scriptOf(folder);
			return answered('', `/${script}`, script, SCRIPT).check(url, folder);
		}
	},
	missing('/_app/immutable/chunks/rien.js'),
	missing('/_headers'),
	missing('/_redirects'),
	{
		name: 'spares a page that has not changed (304)',
		async check(url) {
			const first = await ask(`${url}/fr/`);
			const etag = first.headers.etag;
			if (!etag) return 'there is no ETag';
			return is('the status', (await ask(`${url}/fr/`, { 'if-none-match': etag })).status, 304);
		}
	},
	{
		name: 'answers with nothing where the school has placed no file',
		check: async (url) => is('the status', (await ask(`${url}/ecole.json`)).status, 204)
	},
	{
		name: 'gives the school’s file that stands beside build/, asked for anew each time',
		async check(url, folder) {
			const path = join(folder, 'ecole.json');
			writeFileSync(path, '{"version":1,"nom":"Collège des Tilleuls"}\n', { mode: 0o644 });
			const answer = await ask(`${url}/ecole.json`);
			const wrong =
				is('the status', answer.status, 200) ??
				sameBody(answer.body, readFileSync(path)) ??
				headersRight('/ecole.json', answer, folder);
			rmSync(path);
			return wrong;
		}
	}
];

/** Those that need files packed by the build. */
export const PACKED_RULES: readonly Rule[] = [
	packed('gzip', '', scriptOf),
	packed('gzip', '/fr/', () => 'fr/index.html'),
	packed('gzip', '/rien', () => '200.html'),
	packed('br', '', scriptOf),
	packed('br', '/fr/', () => 'fr/index.html')
];

export const isPacked = (folder: string): boolean => existsSync(join(folder, 'build/200.html.gz'));
