import { appendFileSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const PRELOAD = /<link href="(\/_app\/immutable\/[^"]+\.js)" rel="modulepreload">/g;

/**
 * What a browser is told at the head of an answer it need not find in the page: on a slow line a tablet asks for its
 * scripts while the page is still on its way. `build/_headers` says so of what every page of a language needs, and
 * of what every activity needs besides; a host that does not read that file loses nothing, the page names them too.
 *
 * @param {import('@sveltejs/kit').Adapter} adapter one that writes `_headers` of static/ to the build
 * @param {string} build the folder it writes to
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withEarlyLinks(adapter, build) {
	return {
		...adapter,
		async adapt(builder) {
			await adapter.adapt(builder);
			appendFileSync(join(build, '_headers'), headersFor(pagesIn(build)));
		}
	};
}

/**
 * The rules for these pages; a rule names what all its pages preload.
 *
 * @param {ReadonlyMap<string, string>} pages HTML by path (`/fr/aide/`)
 */
export function headersFor(pages) {
	const languages = [...new Set([...pages.keys()].map((path) => /^\/([a-z]{2})\//.exec(path)?.[1]))];
	return languages
		.filter((lang) => lang !== undefined)
		.sort()
		.flatMap((lang) => [
			rule(`/${lang}/*`, pages, (path) => path.startsWith(`/${lang}/`)),
			rule(`/${lang}/cahier/:activity/`, pages, (path) => /^\/[a-z]{2}\/cahier\/[^/]+\/$/.test(path))
		])
		.join('');
}

/**
 * @param {string} pattern
 * @param {ReadonlyMap<string, string>} pages
 * @param {(path: string) => boolean} isMeant
 */
function rule(pattern, pages, isMeant) {
	const meant = [...pages].filter(([path]) => isMeant(path)).map(([, html]) => preloadsOf(html));
	const [first = [], ...others] = meant;
	const shared = first.filter((file) => others.every((files) => files.includes(file)));
	if (shared.length === 0) return '';
	// Elsewhere the narrower rule's links would be put behind those of the broader one, which they hold already.
	return `\n${pattern}\n  ! Link\n  Link: ${shared.map((file) => `<${file}>; rel=modulepreload`).join(', ')}\n`;
}

/** @param {string} html */
const preloadsOf = (html) => [...html.matchAll(PRELOAD)].map(([, file]) => file);

/**
 * @param {string} build
 * @returns {Map<string, string>}
 */
function pagesIn(build) {
	const files = readdirSync(build, { recursive: true, withFileTypes: true });
	const found = files.filter(({ name }) => name === 'index.html').map(({ parentPath }) => parentPath);
	return new Map(
		found
			.map((folder) => /** @type {const} */ ([folder, `/${relative(build, folder).split(sep).join('/')}/`]))
			.map(([folder, path]) => [path, readFileSync(join(folder, 'index.html'), 'utf8')])
	);
}
