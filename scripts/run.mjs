/**
 * `node scripts/run.mjs <name> [args]` runs scripts/<name>.ts: on Node 20 through Vite, with no other
 * runner. A script exports `main(args: string[]): Promise<number>`, and the number is the exit code.
 */
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [name = '', ...args] = process.argv.slice(2);
const script = resolve(root, 'scripts', `${name}.ts`);

if (!/^[a-z-]+$/.test(name) || !existsSync(script)) {
	console.error(
		`There is no script "${name}". Write: node scripts/run.mjs <name> [args], for scripts/<name>.ts.`
	);
	process.exit(2);
}

const nodeEnv = process.env.NODE_ENV;
const { module } = await runnerImport(script, {
	root,
	configFile: false,
	// What a script writes to stdout is for whoever reads it; Vite adds nothing.
	logLevel: 'silent',
	// The other tsconfig extends one that SvelteKit writes: it is not there yet after `npm ci`.
	tsconfig: resolve(root, 'tsconfig.pure.json'),
	resolve: { alias: { $lib: resolve(root, 'src/lib') } }
});
// Vite says « development » to whatever a script starts, and a site would then be built for development.
if (nodeEnv === undefined) delete process.env.NODE_ENV;
else process.env.NODE_ENV = nodeEnv;
// Not process.exit(): what has been written to a pipe must still leave.
process.exitCode = await module.main(args);
