import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import adapter from '@sveltejs/adapter-static';
import { withEarlyLinks } from './scripts/adapter/early-links.js';
import { withLightData } from './scripts/adapter/light-data.js';

const BUILD = 'build';

/** Kit hashes its own inline scripts; those of app.html are ours to hash, from the file itself. */
const appScripts = [...readFileSync('src/app.html', 'utf8').matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
	(found) => /** @type {const} */ (`sha256-${createHash('sha256').update(found[1]).digest('base64')}`)
);

/** A print of sources and lockfile, so that two builds of the same tree are equal. */
function sourcePrint() {
	const hash = createHash('sha256');
	const read = (/** @type {string} */ path) => hash.update(path).update(readFileSync(path));
	const walk = (/** @type {string} */ folder) => {
		const entries = readdirSync(folder, { withFileTypes: true });
		for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) walk(path);
			else read(path);
		}
	};
	walk('src');
	walk('static');
	for (const file of ['package-lock.json', 'svelte.config.js', 'vite.config.ts']) read(file);
	return hash.digest('hex').slice(0, 16);
}

// Kit reads this file again in its workers: they take the first reading, whatever is saved meanwhile.
process.env.CAHIER_SOURCES ??= sourcePrint();

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: withEarlyLinks(
			withLightData(
				adapter({
					pages: BUILD,
					assets: BUILD,
					fallback: '200.html',
					// `npm test` looks at the pages, not at how they are packed: that takes longer than building them.
					precompress: process.env.PRECOMPRESS !== 'no',
					strict: true
				})
			),
			BUILD
		),
		alias: { $lib: 'src/lib' },
		version: { name: process.env.CAHIER_SOURCES, pollInterval: 0 },
		// A first visit asks for as few files as can be: on a school network a round trip costs 150 ms.
		inlineStyleThreshold: 100_000,
		serviceWorker: { register: false },
		prerender: {
			entries: ['*', '/fr/', '/en/'],
			handleHttpError: 'fail',
			// The workbench's hashes choose a state; everywhere else a hash must lead somewhere.
			handleMissingId: ({ path, message }) => {
				if (path !== '/workbench/') throw new Error(message);
			}
		},
		paths: { relative: false },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval', ...appScripts],
				'style-src': ['self'],
				// The inline style of Kit's route announcer, and nothing wider.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'media-src': ['self'],
				'manifest-src': ['self'],
				'worker-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
				'object-src': ['none']
			}
		}
	}
};
