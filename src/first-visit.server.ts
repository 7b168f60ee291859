import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { building } from '$app/environment';

const CLIENT = '.svelte-kit/output/client';
const MANIFEST = `${CLIENT}/.vite/manifest.json`;
const KIND = /^src\/lib\/activities\/([a-z]+)\/kind\.ts$/;

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly css?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

/** What was built, by source; empty while one works on the site. */
let built: Manifest | undefined;
function manifest(): Manifest {
	if (!building || !existsSync(MANIFEST)) return {};
	return (built ??= JSON.parse(readFileSync(MANIFEST, 'utf8')) as Manifest);
}

/** The chunks of a source and of all that it needs. */
function chunksOf(source: string): Chunk[] {
	const found = new Set<Chunk>();
	const walk = (key: string) => {
		const chunk = manifest()[key];
		if (!chunk || found.has(chunk)) return;
		found.add(chunk);
		chunk.imports?.forEach(walk);
	};
	walk(source);
	return [...found];
}

/** A round trip less each: the script of the page's kind, and the place its picture begins in. */
export function withPreloads(html: string): string {
	const place = /<svg data-place="([a-z]+)"/.exec(html)?.[1] ?? '';
	const drawing = `src/lib/ui/places/${place.charAt(0).toUpperCase()}${place.slice(1)}.svelte`;
	return html.replace(/<meta name="kind" content="([a-z-]+)"\s*\/?>/, (_, kind: string) => {
		const chunks = [...chunksOf(`src/lib/activities/${kind}/kind.ts`), ...chunksOf(drawing)];
		return [...new Set(chunks.map((chunk) => chunk.file))]
			.filter((file) => !html.includes(file))
			.map((file) => `<link rel="modulepreload" href="/${file}">`)
			.join('');
	});
}

/**
 * Kit writes the styles of everything that an activity's page may load into the page: those of the other kinds
 * go. They come with their kind, when it is asked for. The policy names the styles by their hash, so it follows.
 */
export function withOwnStyles(html: string, kind: string): string {
	const own = stylesOf(kind);
	const others = Object.keys(manifest()).flatMap((source) => {
		const other = KIND.exec(source)?.[1];
		return other && other !== kind ? stylesOf(other).filter((file) => !own.includes(file)) : [];
	});
	let page = html;
	for (const file of new Set(others)) {
		const sheet = readFileSync(`${CLIENT}/${file}`, 'utf8').trim();
		page = page
			.replace(new RegExp(`\\s*<link href="/${file}"[^>]*>`), '')
			.replace(/<style[^>]*>[\s\S]*?<\/style>/, (style) => style.split(sheet).join(''));
	}
	const [before, after] = [styleIn(html), styleIn(page)];
	if (before === undefined || after === undefined) return page;
	return page.replace(hashOf(before), hashOf(after));
}

const stylesOf = (kind: string): string[] =>
	chunksOf(`src/lib/activities/${kind}/kind.ts`).flatMap((chunk) => chunk.css ?? []);

const styleIn = (html: string): string | undefined => /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1];

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
