import { defineConfig } from '@playwright/test';

/** Journeys run against the built site, served by our own static server; the runner finds the browser. */
export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results',
	timeout: 60_000,
	expect: {
		timeout: 10_000,
		toHaveScreenshot: { pathTemplate: 'tests/browser/reference/{arg}{ext}' }
	},
	// The accessibility trees of the kinds: `npx playwright test accessibility -u` writes them anew.
	snapshotPathTemplate: 'tests/browser/kinds/trees/{arg}{ext}',
	forbidOnly: true,
	fullyParallel: true,
	workers: 2,
	// A machine that is busy for a moment fails nobody's landing; a test that needed it is told as flaky.
	retries: process.env.CI ? 1 : 0,
	reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
	use: {
		baseURL: process.env.SITE_URL ?? 'http://localhost:4173/',
		browserName: 'chromium',
		// Each test is a new device, which would fetch the whole workbook: those that ask for it say « allow ».
		serviceWorkers: 'block',
		// Traces double the time of every test: `TRACE=1 npm run test:browser -- name` asks for them.
		trace: process.env.TRACE ? 'retain-on-failure' : 'off',
		launchOptions: {
			...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-quic',
				'--no-first-run',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync'
			]
		}
	}
});
