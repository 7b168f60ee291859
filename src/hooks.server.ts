import { existsSync, readFileSync } from 'node:fs';
import type { Handle } from '@sveltejs/kit';
import { building } from '$app/environment';
import { isLanguage, LANGUAGE_NAMES } from '$lib/i18n';

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
}

/** The script of a kind and all that it needs, by the name it has in this build. */
function kindScripts(kind: string): string[] {
	if (!building || !existsSync(MANIFEST)) return [];
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;
	const found = new Set<string>();
	const walk = (key: string) => {
		const chunk = manifest[key];
		if (!chunk || found.has(chunk.file)) return;
		found.add(chunk.file);
		chunk.imports?.forEach(walk);
	};
	walk(`src/lib/activities/${kind}/kind.ts`);
	return [...found];
}

/** Writes the page's language and, on an activity's page, the preload of its kind: one round trip less. */
export const handle: Handle = ({ event, resolve }) => {
	const lang = event.params.lang && isLanguage(event.params.lang) ? event.params.lang : 'fr';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%lang%', lang)
				.replace('%dir%', LANGUAGE_NAMES[lang].dir)
				.replace(/<meta name="kind" content="([a-z-]+)"\s*\/?>/, (_, kind: string) =>
					kindScripts(kind)
						.filter((file) => !html.includes(file))
						.map((file) => `<link rel="modulepreload" href="/${file}">`)
						.join('')
				)
	});
};
