import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { serveSite, type Site } from '../../../scripts/lib/static-server';

/** An app of its time: the two numbers of `src/lib/notebook/database.ts`. */
export interface Version {
	readonly name: string;
	readonly tables: number;
	readonly writer: number;
}

/**
 * The app as it is, and what may come after it: other tables, rows of another meaning, or both. When one of the
 * numbers is raised, the app before it comes in here with what it wrote.
 */
export const VERSIONS: readonly Version[] = [
	{ name: 'now', tables: 1, writer: 1 },
	{ name: 'more-tables', tables: 2, writer: 1 },
	{ name: 'other-rows', tables: 1, writer: 2 },
	{ name: 'both', tables: 2, writer: 2 }
];

const FOLDER = `node_modules/.cache/faults-versions-${process.pid}`;

/** The notebook's page once per version, under its name, on one site: they share a disk. */
export async function serveVersions(): Promise<Site> {
	mkdirSync(FOLDER, { recursive: true });
	for (const version of VERSIONS)
		await build({
			root: 'tests/faults/page',
			base: `/${version.name}/`,
			configFile: false,
			logLevel: 'error',
			plugins: [raised(version)],
			resolve: { alias: { $lib: resolve('src/lib') } },
			build: { outDir: resolve(FOLDER, version.name), emptyOutDir: true, target: 'es2022' },
			worker: { format: 'es' }
		});
	copyFileSync(join(FOLDER, 'now', 'index.html'), join(FOLDER, '200.html'));
	const site = await serveSite(FOLDER);
	return {
		...site,
		close: async () => {
			await site.close();
			rmSync(FOLDER, { recursive: true, force: true });
		}
	};
}

/** The app's own code with these numbers, and a table more where there are others: what a later commit would do. */
function raised({ tables, writer }: Version): Plugin {
	return {
		name: 'raised',
		enforce: 'pre',
		transform(code, id) {
			if (!id.endsWith('src/lib/notebook/database.ts')) return undefined;
			const changed = code
				.replace('export const TABLES = 1;', `export const TABLES = ${tables};`)
				.replace('export const WRITER = 1;', `export const WRITER = ${writer};`)
				.replace("drafts: '[attempt+field]'", `$&${tables > 1 ? ", more: 'id'" : ''}`);
			const whole = [`TABLES = ${tables};`, `WRITER = ${writer};`, tables > 1 ? "more: 'id'" : ''];
			if (!whole.every((part) => changed.includes(part)))
				throw new Error('database.ts is not written as this test knows it');
			return changed;
		}
	};
}
