import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isPacked, PACKED_RULES, RULES, type Rule } from './lib/host-rules';
import { findProgram, HOSTS, startHost, versionOf, type Host } from './lib/hosts';

/**
 * `npm run hosting:check [-- FOLDER]`: each file of hosting/ in the real server, on a built site, where that server
 * is installed.
 */
export async function main(args: readonly string[]): Promise<number> {
	const built = args[0] ?? 'build';
	if (!existsSync(join(built, '200.html'))) {
		console.error(`There is no built site in ${built}: run "npm run build" first.`);
		return 1;
	}
	const counts = { passed: 0, failed: 0, skipped: 0 };
	for (const host of HOSTS) {
		const program = findProgram(host);
		if (!program) {
			counts.skipped += 1;
			const by = host.name === 'Apache' ? 'apache2' : host.name === 'nginx' ? 'nginx-light' : 'caddy';
			console.info(`\n${host.name}: not installed: skipped (Debian: apt-get install ${by}).`);
			continue;
		}
		console.info(`\n${host.name}, ${host.file} (${versionOf(host, program)})`);
		const { passed, failed } = await tried(host, program, built);
		counts.passed += passed;
		counts.failed += failed;
	}
	console.info(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} server(s) skipped.`);
	return counts.failed > 0 ? 1 : 0;
}

async function tried(
	host: Host,
	program: string,
	built: string
): Promise<{ passed: number; failed: number }> {
	// A copy: the server's own user must be able to read it, and a school's file is put beside it.
	const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
	chmodSync(folder, 0o755);
	try {
		cpSync(built, join(folder, 'build'), { recursive: true });
		for (const name of ['_headers', '_redirects']) cpSync(join('static', name), join(folder, 'build', name));
		const site = await startHost(host, program, folder);
		try {
			if (!isPacked(folder))
				console.info('  – packed files: skipped, this build has none (npm run build makes them)');
			return await all(isPacked(folder) ? [...RULES, ...packedOf(host)] : RULES, site.url, folder);
		} finally {
			await site.stop();
		}
	} catch (error) {
		console.error(`  ✗ ${error instanceof Error ? error.message : String(error)}`);
		return { passed: 0, failed: 1 };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Debian's nginx has no brotli module: our file says which line to add where it is there. */
const packedOf = (host: Host) =>
	host.name === 'nginx' ? PACKED_RULES.filter(({ name }) => name.includes('gzip')) : PACKED_RULES;

async function all(rules: readonly Rule[], url: string, folder: string) {
	let passed = 0;
	for (const rule of rules) {
		const wrong = await rule.check(url, folder);
		if (wrong === undefined) passed += 1;
		console.info(wrong === undefined ? `  ✓ ${rule.name}` : `  ✗ ${rule.name}: ${wrong}`);
	}
	return { passed, failed: rules.length - passed };
}
