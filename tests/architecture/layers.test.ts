import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms of src, from the top floor down, and whom each may look down upon. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
	routes: [
		'shelf',
		'session',
		'activities',
		'content',
		'domain',
		'i18n',
		'ui',
		'aloud',
		'hiding',
		'help',
		'display',
		'names',
		'ambassadors',
		'school'
	],
	ambassadors: ['shelf', 'session', 'activities', 'content', 'domain', 'i18n', 'ui', 'help'],
	school: ['ambassadors', 'help'],
	shelf: ['session', 'activities', 'content', 'domain', 'i18n', 'ui'],
	session: ['activities', 'content', 'notebook', 'domain', 'i18n'],
	content: ['activities', 'domain', 'i18n'],
	activities: ['domain', 'ui', 'i18n'],
	notebook: ['domain'],
	aloud: ['i18n', 'ui'],
	hiding: ['ui', 'i18n'],
	help: ['domain'],
	names: ['domain'],
	display: ['domain', 'i18n', 'ui'],
	i18n: [],
	ui: [],
	domain: []
};

interface Import {
	readonly file: string;
	readonly target: string;
	readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile() && /\.(ts|svelte)$/.test(entry.name) && !/\.test\.ts$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name));
}

const IMPORT =
	/(?:import|export)\s+(type\s+)?[^'"`;]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;

function importsOf(file: string): Import[] {
	return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, type, from, bare]) => {
		const written = from ?? bare ?? '';
		const target = written.startsWith('.')
			? normalize(join(dirname(file), written))
			: written.replace(/^\$lib/, 'src/lib');
		return { file, target, typeOnly: Boolean(type) };
	});
}

const roomOf = (path: string) => /^src\/(?:lib\/)?([a-z0-9]+)(?:\/|$)/.exec(path)?.[1];
const all = sourceFiles('src').flatMap(importsOf);

describe('the rooms of src', () => {
	it('were read: a test that sees no import would always pass', () => {
		expect(all.length).toBeGreaterThan(100);
	});

	it('import downwards only', () => {
		const upwards = all.filter(({ file, target }) => {
			const [from, to] = [roomOf(file), roomOf(target)];
			return (
				from && to && from !== to && from in MAY_IMPORT && to in MAY_IMPORT && !MAY_IMPORT[from]!.includes(to)
			);
		});
		expect(upwards).toEqual([]);
	});

	it('keep Dexie in the notebook, svelte-i18n behind its door, and no kind beside another', () => {
		const outside = all.filter(
			({ file, target }) =>
				(target === 'dexie' && roomOf(file) !== 'notebook') ||
				(target === 'svelte-i18n' && roomOf(file) !== 'i18n')
		);
		const kindOf = (path: string) => /^src\/lib\/activities\/([a-z-]+)\//.exec(path)?.[1];
		// A kind is made of parts; no part knows a kind.
		const sideways = all.filter(
			({ file, target }) =>
				kindOf(file) && kindOf(target) && kindOf(file) !== kindOf(target) && kindOf(target) !== 'parts'
		);
		expect([...outside, ...sideways]).toEqual([]);
	});

	it('import the eager engines and the notebook itself as types only, wherever the browser goes', () => {
		const eager = all.filter(
			({ file, target, typeOnly }) =>
				!typeOnly &&
				(roomOf(file) === 'routes' || roomOf(file) === 'session') &&
				(/activities\/engines$/.test(target) ||
					(/lib\/notebook\/(?!port$)/.test(target) && !dynamicallyIn(file, target)))
		);
		expect(eager).toEqual([]);
	});

	it('bring no valibot along with what a browser is given', () => {
		const given = sourceFiles('src').filter((file) =>
			/^src\/(?:routes\/.*\+(?:page|layout|error)\.(?:svelte|ts)|lib\/activities\/[a-z]+\/(?:kind|stage)\.ts)$/.test(
				file
			)
		);
		expect(given.length).toBeGreaterThan(60);
		expect(given.map((file) => wayTo('valibot', file)).filter((way) => way !== undefined)).toEqual([]);
	});
});

/** The imports that lead from a file to what it must not bring along, types left out; `undefined`: none do. */
function wayTo(what: string, file: string, met = new Set<string>()): string | undefined {
	if (met.has(file)) return undefined;
	met.add(file);
	for (const { target, typeOnly } of importsOf(file)) {
		if (
			typeOnly ||
			new RegExp(`import\\(\\s*'[^']*${target.split('/').at(-1)}'`).test(readFileSync(file, 'utf8'))
		)
			continue;
		if (target === what) return `${file} → ${what}`;
		const next = ['', '.ts', '.svelte', '/index.ts'].map((end) => target + end).find(isSource);
		const way = next && wayTo(what, next, met);
		if (way) return `${file} → ${way}`;
	}
	return undefined;
}

const isSource = (path: string) => /\.(?:ts|svelte)$/.test(path) && existsSync(path);

function dynamicallyIn(file: string, target: string): boolean {
	return readFileSync(file, 'utf8').includes(`import('${target.replace(/^src\/lib/, '$lib')}')`);
}
