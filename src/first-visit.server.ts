import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { building } from '$app/environment';

const CLIENT = '.svelte-kit/output/client';
const MANIFEST = `${CLIENT}/.vite/manifest.json`;
const NODE = /<link href="\/(_app\/immutable\/nodes\/[^"]+\.js)" rel="modulepreload">/g;
const KIND = /<meta name="kind" content="([a-z-]+)"\s*\/?>/;
const SHEET = /\s*<link href="\/_app\/immutable\/assets\/[^"]+\.css" rel="stylesheet" disabled[^>]*>/g;
const STYLE = /<style>([\s\S]*?)<\/style>/;

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

/** The chunks of sources and of all that they need, what is needed first. */
function chunksOf(sources: readonly string[]): Chunk[] {
	const found = new Set<Chunk>();
	const met = new Set<string>();
	const walk = (key: string) => {
		const chunk = manifest()[key];
		if (!chunk || met.has(key)) return;
		met.add(key);
		chunk.imports?.forEach(walk);
		found.add(chunk);
	};
	sources.forEach(walk);
	return [...found];
}

/** What a page draws at once besides its own components: its kind of activity and the place its picture begins in. */
function drawnIn(html: string): string[] {
	const kind = KIND.exec(html)?.[1];
	const place = /<svg data-place="([a-z]+)"/.exec(html)?.[1];
	return [
		...(kind ? [`src/lib/activities/${kind}/kind.ts`] : []),
		...(place ? [`src/lib/ui/places/${place.charAt(0).toUpperCase()}${place.slice(1)}.svelte`] : [])
	];
}

/** A round trip less each: the scripts of an activity's kind and of the place its picture begins in. */
export function withPreloads(html: string): string {
	return html.replace(KIND, () =>
		chunksOf(drawnIn(html))
			.map((chunk) => chunk.file)
			.filter((file) => !html.includes(file))
			.map((file) => `<link rel="modulepreload" href="/${file}">`)
			.join('')
	);
}

/**
 * Kit writes into a page the styles of everything that it may load, and leaves out those that it met on the way
 * there before: a page gets the styles of what it draws, no others. The rest comes with its script, when it is
 * asked for. The policy names the styles by their hash, so it follows.
 */
export function withOwnStyles(html: string): string {
	const nodes = new Set([...html.matchAll(NODE)].map(([, file]) => file));
	const before = STYLE.exec(html)?.[1];
	if (nodes.size === 0 || before === undefined) return html;
	const sources = Object.keys(manifest()).filter((key) => nodes.has(manifest()[key]!.file));
	const files = new Set(chunksOf([...sources, ...drawnIn(html)]).flatMap((chunk) => chunk.css ?? []));
	if (files.size === 0) return html;
	const style = [...files].map((file) => readFileSync(`${CLIENT}/${file}`, 'utf8').trim()).join('\n');
	// Named, so that a script that needs one of them does not fetch it again.
	const links = [...files].map(
		(file) => `<link href="/${file}" rel="stylesheet" disabled media="(max-width: 0)">`
	);
	return html
		.replace(SHEET, '')
		.replace(STYLE, () => `<style>${style}</style>${links.join('')}`)
		.replace(hashOf(before), hashOf(style));
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
