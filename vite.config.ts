import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { compileAtOnce } from './scripts/vite/compile-at-once.ts';
import { fewFiles } from './scripts/vite/few-files.ts';
import { laterErrorPage } from './scripts/vite/later-error-page.ts';
import { lightMerge, messagesRead } from './scripts/vite/light-messages.ts';
import { noCustomElements } from './scripts/vite/no-custom-elements.ts';
import { noHelperFile } from './scripts/vite/no-helper-file.ts';
import { singleFile } from './scripts/vite/single-file.ts';

const NOTEBOOK = 'src/lib/notebook/**/*.test.ts';

export default defineConfig({
	plugins: [
		lightMerge(),
		messagesRead(),
		laterErrorPage(),
		sveltekit(),
		fewFiles(),
		noCustomElements(),
		noHelperFile(),
		compileAtOnce(),
		singleFile()
	],
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
					// Pure functions: one process after another would spend four fifths of its time on reading them again.
					isolate: false,
					include: ['src/**/*.test.ts', 'tests/{content,architecture,kinds}/**/*.test.ts'],
					exclude: ['{src,tests}/**/*.svelte.test.ts', NOTEBOOK]
				}
			},
			{
				extends: true,
				test: {
					name: 'notebook',
					environment: 'node',
					// These break the database and the platform's cryptography on purpose.
					include: [NOTEBOOK, 'tests/notebook/**/*.test.ts'],
					exclude: ['{src,tests}/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					// A document for each file took longer than its tests; setup-component.ts gives it back clean.
					isolate: false,
					include: ['src/**/*.svelte.test.ts', 'tests/kinds/**/*.svelte.test.ts'],
					setupFiles: ['tests/setup-component.ts']
				}
			}
		]
	}
});
