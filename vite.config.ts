import { sveltekit } from '@sveltejs/kit/vite';
import { svelteTesting } from '@testing-library/svelte/vite';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** What several pages share comes in one file: on a school line each further file is a round trip. */
const oneSharedFile = (): Plugin => ({
	name: 'one-shared-file',
	apply: 'build',
	configResolved({ build }) {
		const { output } = build.rolldownOptions;
		if (build.ssr || !output || Array.isArray(output)) return;
		output.codeSplitting = { groups: [{ name: 'shared', minShareCount: 2 }] };
	}
});

export default defineConfig({
	plugins: [sveltekit(), oneSharedFile()],
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
					include: ['src/**/*.test.ts', 'tests/{content,notebook,architecture}/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts'],
					setupFiles: ['tests/setup-component.ts']
				}
			}
		]
	}
});
