import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

interface Rule {
	readonly matches: (pathname: string) => boolean;
	/** Names of headers that broader rules set, and that this path does without. */
	readonly without: readonly string[];
	readonly headers: readonly (readonly [string, string])[];
}

/**
 * Reads a `_headers` file: a path pattern at the margin (`*` is any path, `:name` one part of it), its headers indented
 * below; `! Name` takes away what a rule before it set, and later rules win.
 */
export function headerRules(text: string): Rule[] {
	const rules: { matches: Rule['matches']; without: string[]; headers: [string, string][] }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (/^\S/.test(line)) {
			const expression = new RegExp(`^${patternOf(line.trim())}$`);
			rules.push({ matches: (pathname) => expression.test(pathname), without: [], headers: [] });
		} else {
			const [, left] = /^\s+! (\S+)$/.exec(line) ?? [];
			if (left) rules.at(-1)?.without.push(left);
			const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
			if (name && value !== undefined) rules.at(-1)?.headers.push([name, value]);
		}
	}
	return rules;
}

/** The headers of one path. */
export function headersOf(rules: readonly Rule[], pathname: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const { without, headers } of rules.filter((rule) => rule.matches(pathname))) {
		without.forEach((name) => found.delete(name));
		headers.forEach(([name, value]) => found.set(name, value));
	}
	return found;
}

const patternOf = (path: string) =>
	path
		.split(/(\*|:\w+)/)
		.map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : escaped(part)))
		.join('');
const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

export interface Site {
	readonly url: string;
	readonly server: Server;
	close(): Promise<void>;
}

/**
 * Serves a built site as a static host does: precompressed files, `_headers`, and `200.html` for any
 * unknown path. What `vite preview` does not do, and what the tests and the bench must see.
 * @param port 0 takes a free one
 * @param live reads the folder anew at each request, for tests that change it
 * @throws when the folder holds no built site or the port is taken
 */
export async function serveSite(folder: string, port = 0, live = false): Promise<Site> {
	if (!existsSync(join(folder, '200.html')))
		throw new Error(`there is no built site in ${folder}: run "npm run build" first`);
	const rulesFile = join(folder, '_headers');
	const rules = existsSync(rulesFile) ? headerRules(readFileSync(rulesFile, 'utf8')) : [];
	const setHeaders = (response: ServerResponse, pathname: string) => {
		for (const [name, value] of headersOf(rules, pathname)) response.setHeader(name, value);
	};
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		single: '200.html',
		dev: live,
		setHeaders
	});
	const server = createServer((request, response) =>
		files(request, response, () => {
			response.statusCode = 404;
			response.end('Not found');
		})
	);
	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, resolve);
	});
	const { port: taken } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${taken}/`,
		server,
		close: () =>
			new Promise((resolve) => {
				server.closeAllConnections();
				server.close(() => resolve());
			})
	};
}
