import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from './lib/browser';

/** Paper behind the mark: `tokens.css`, `--papier`. */
const PAPER = '#fbf7ef';

/** `share`: how much of the width the mark takes. A maskable icon may lose all but its middle 80 %. */
const ICONS = [
	{ file: 'icon-192.png', size: 192, share: 0.78 },
	{ file: 'icon-512.png', size: 512, share: 0.78 },
	{ file: 'icon-maskable-192.png', size: 192, share: 0.54 },
	{ file: 'icon-maskable-512.png', size: 512, share: 0.54 },
	{ file: 'apple-touch-icon.png', size: 180, share: 0.7 }
] as const;

/** `node scripts/run.mjs icons`: draws the install icons again from `static/favicon.svg`. */
export async function main(): Promise<number> {
	const mark = readFileSync('static/favicon.svg', 'utf8').replace(/<style>.*?<\/style>/s, '');
	const browser = await chromium.launch({
		executablePath: findBrowser(),
		args: ['--no-sandbox', '--disable-gpu']
	});
	const page = await browser.newPage();
	for (const { file, size, share } of ICONS) {
		await page.setViewportSize({ width: size, height: size });
		const side = Math.round(size * share);
		await page.setContent(
			`<body style="margin:0;height:${size}px;display:grid;place-items:center;background:${PAPER}">
			${mark.replace('<svg ', `<svg width="${side}" height="${side}" `)}</body>`
		);
		writeFileSync(`static/${file}`, await page.screenshot());
		console.info(`static/${file}`);
	}
	await browser.close();
	return 0;
}
