import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/snap/bin/chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe'
];

const runs = (path: string) => existsSync(path) && spawnSync(path, ['--version']).status === 0;

function found(): string | undefined {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist`);
		return named;
	}
	return [chromium.executablePath(), ...INSTALLED].find(runs);
}

const tries: readonly (readonly [string, readonly string[]])[] = [
	['npx', ['playwright', 'install', '--with-deps', 'chromium']],
	['apt-get', ['update']],
	['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']]
];

/**
 * A Chromium that starts: `CHROMIUM_PATH`, Playwright's own, one that is installed, else one that can be
 * installed here. @throws with one sentence that says what to do when there is none.
 */
export function findBrowser(): string {
	const already = found();
	if (already) return already;
	for (const [command, args] of tries) {
		console.info(`No browser found: ${command} ${args.join(' ')}`);
		spawnSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000 });
		const now = found();
		if (now) return now;
	}
	throw new Error(
		'No Chromium could be found or installed: install Chrome or Chromium, or set CHROMIUM_PATH to one.'
	);
}
