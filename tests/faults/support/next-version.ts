import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** How a page of the next version is told from one of this: in its HTML, and in what its scripts say. */
export const MARK = 'data-faults="next"';
export const NEXT = 'nextversion00000';

/**
 * What a deployment brings: the same site in which every script has another name and another content, each page the
 * prints of its inline scripts, and the worker another version.
 */
export function makeNextVersion(from: string, to: string): void {
	cpSync(from, to, { recursive: true });
	const { version } = JSON.parse(readFileSync(join(to, '_app/version.json'), 'utf8')) as { version: string };
	const files = filesOf(to);
	const scripts = files.filter((path) => path.includes('/_app/immutable/') && path.endsWith('.js'));
	const names = new Set(scripts.map((path) => basename(path, '.js')));
	const renamed = (text: string) =>
		text
			.replaceAll(version, NEXT)
			.replace(/[\w.-]+(?=\.js)/g, (name) => (names.has(name) ? `${name}n` : name));
	for (const path of files) {
		if (/\.(br|gz)$/.test(path)) rmSync(path);
		else if (path.endsWith('.html')) writeFileSync(path, page(readFileSync(path, 'utf8'), renamed));
		else if (/\.(js|json)$/.test(path)) writeFileSync(path, renamed(readFileSync(path, 'utf8')));
	}
	const start = scripts.find((path) => basename(path).startsWith('start.'))!;
	writeFileSync(start, `${readFileSync(start, 'utf8')}\nglobalThis.faultsVersion = '${NEXT}';\n`);
	for (const path of scripts) renameSync(path, path.replace(/\.js$/, 'n.js'));
}

function page(html: string, renamed: (text: string) => string): string {
	let next = renamed(html).replace('<html', `<html ${MARK}`);
	for (const [, inline] of html.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g))
		next = next.replaceAll(printOf(inline!), printOf(renamed(inline!)));
	return next;
}

const printOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

function filesOf(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesOf(path) : [path];
	});
}
