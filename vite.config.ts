import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What belongs to one kind stays with it, though its sample (the workbench's) may look into it too. */
const KIND = /src\/lib\/activities\/(?!parts\/)[a-z]+\//;

/** What several pages share comes in one file: on a school line each further file is a round trip. */
const fewFiles = (): Plugin => ({
	name: 'few-files',
	apply: 'build',
	configResolved({ build }) {
		const { output } = build.rolldownOptions;
		if (build.ssr || !output || Array.isArray(output)) return;
		output.codeSplitting = {
			groups: [{ name: 'shared', test: (id) => !KIND.test(id), minShareCount: 2 }]
		};
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
	}
});

export default defineConfig({
	plugins: [lightMessages(), sveltekit(), fewFiles()],
	// Dexie's default entry wraps a script of the old kind, which brings a helper file into the first wave.
	resolve: { alias: [{ find: /^dexie$/, replacement: resolve('node_modules/dexie/dist/modern/dexie.mjs') }] },
	build: { target: 'es2022' },
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
