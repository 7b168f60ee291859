import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * What several pages share comes in one file, and the parts of kinds in another: on a school line each further
 * file is a round trip. What belongs to one kind stays with it, though its sample (the workbench's) may look into
 * it too, and a place is fetched when it is shown.
 */
const PARTS = /src\/lib\/activities\/parts\//;
const APART = /src\/lib\/(?:activities\/[a-z]+|ui\/places)\//;

const fewFiles = (): Plugin => ({
	name: 'few-files',
	apply: 'build',
	configResolved({ build }) {
		const { output } = build.rolldownOptions;
		if (build.ssr || !output || Array.isArray(output)) return;
		output.codeSplitting = {
			groups: [
				{ name: 'shared', test: (id) => !APART.test(id), minShareCount: 2, priority: 2 },
				{ name: 'parts', test: PARTS, minShareCount: 2, priority: 1 }
			]
		};
	}
});

/**
 * Rolldown gives its helpers, a hundred bytes, a file of their own, and no group takes it: each file that needs
 * them gets them inside.
 */
const noHelperFile = (): Plugin => ({
	name: 'no-helper-file',
	apply: 'build',
	enforce: 'pre',
	generateBundle(_options, bundle) {
		const helper = Object.values(bundle).find(
			(one) => one.type === 'chunk' && one.name === 'rolldown-runtime'
		);
		if (helper?.type !== 'chunk' || helper.imports.length > 0) return;
		const exported = /^([\s\S]*);export\{(\w+)(?: as (\w+))?\};\s*$/.exec(helper.code);
		if (!exported) return;
		const [, code = '', inner = '', outer = inner] = exported;
		const file = helper.fileName.split('/').at(-1)!.replaceAll('.', '\\.');
		const asked = new RegExp(`import\\{${outer} as (\\w+)\\}from"[^"]*${file}";`);
		const askers = Object.values(bundle).filter(
			(one) => one.type === 'chunk' && one.imports.includes(helper.fileName)
		);
		if (!askers.every((one) => one.type === 'chunk' && asked.test(one.code))) return;
		for (const one of askers) {
			if (one.type !== 'chunk') continue;
			one.code = one.code.replace(
				asked,
				(_, name: string) => `var ${name}=(()=>{${code};return ${inner}})();`
			);
			one.imports = one.imports.filter((from) => from !== helper.fileName);
		}
		delete bundle[helper.fileName];
	}
});

/** What svelte-i18n brings and no message needs: see the two files of src/lib/i18n that are put in. */
const lightMessages = (): Plugin => ({
	name: 'light-messages',
	enforce: 'pre',
	resolveId(source, importer) {
		if (source === 'deepmerge' && importer?.includes('svelte-i18n'))
			return resolve('src/lib/i18n/merge-words.ts');
		if (!importer?.includes('icu-messageformat-parser')) return;
		if (/icu-skeleton-parser$|\/date-time-pattern-generator$/.test(source))
			return resolve('src/lib/i18n/no-skeletons.ts');
	},
	// Asking the browser which locales it knows is a quarter of what a first visit reckons; ours it knows.
	transform(code, id) {
		if (!/intl-messageformat\/lib\/src\/core\.js/.test(id)) return;
		const asked = 'Intl.NumberFormat.supportedLocalesOf(locales)';
		if (!code.includes(asked)) throw new Error(`intl-messageformat no longer asks ${asked}: look again`);
		return { code: code.replace(asked, '[].concat(locales)'), map: null };
	}
});

export default defineConfig({
	plugins: [lightMessages(), sveltekit(), fewFiles(), noHelperFile()],
	// Dexie's default entry wraps a script of the old kind, which brings a helper file into the first wave.
	resolve: { alias: [{ find: /^dexie$/, replacement: resolve('node_modules/dexie/dist/modern/dexie.mjs') }] },
	build: {
		target: 'es2022',
		// A page names its scripts itself (first-visit.server.ts); styles are still fetched with a kind.
		modulePreload: { resolveDependencies: (_file, needed) => needed.filter((one) => one.endsWith('.css')) }
	},
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					include: ['src/**/*.test.ts', 'tests/{content,notebook,architecture,kinds}/**/*.test.ts'],
					exclude: ['{src,tests}/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts', 'tests/kinds/**/*.svelte.test.ts'],
					setupFiles: ['tests/setup-component.ts']
				}
			}
		]
	}
});
