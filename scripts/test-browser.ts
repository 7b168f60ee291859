import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './lib/browser';
import { serveSite } from './lib/static-server';

/** `npm run test:browser [-- name]`: the journeys, on the site as it was last built. */
export async function main(args: readonly string[]): Promise<number> {
	try {
		if (!existsSync('build/200.html')) throw new Error('Build the site first: npm run build.');
		const browser = findBrowser();
		const site = await serveSite('build');
		const code = await new Promise<number>((resolve) => {
			const tests = spawn(process.execPath, ['node_modules/@playwright/test/cli.js', 'test', ...args], {
				stdio: 'inherit',
				env: { ...process.env, CHROMIUM_PATH: browser, SITE_URL: site.url }
			});
			tests.on('close', (status) => resolve(status ?? 1));
		});
		await site.close();
		return code;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}
}
