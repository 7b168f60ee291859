import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { serveSite, type Site } from '../../../scripts/lib/static-server';

/** Each process has its own: two may build at once. */
const FOLDER = `node_modules/.cache/faults-${process.pid}`;

/** The notebook's own code in a page without screens, built and served. */
export async function serveNotebook(): Promise<Site> {
	await build({
		root: 'tests/faults/page',
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: resolve('src/lib') } },
		build: { outDir: resolve(FOLDER), emptyOutDir: true, target: 'es2022' },
		worker: { format: 'es' }
	});
	copyFileSync(`${FOLDER}/index.html`, `${FOLDER}/200.html`);
	return serveSite(FOLDER);
}
