import type { Browser, BrowserContext, Page } from '@playwright/test';
import { probe, type ProbeOptions } from './probe';

/** A school tablet of 2018 on a shared line: CPU ÷4, 150 ms round trip, 1.6 Mbit/s down. */
export const CONDITIONS = { cpu: 4, roundTrip: 150, down: 1_600_000, up: 750_000 } as const;

/** What one page did that it should not do. */
export interface Faults {
	/** Errors told in the console, or thrown. */
	readonly errors: string[];
	/** Requests to another origin. */
	readonly foreign: string[];
}

export interface Visit {
	readonly page: Page;
	readonly context: BrowserContext;
	readonly faults: Faults;
}

interface VisitOptions {
	readonly origin: string;
	readonly probed?: ProbeOptions;
	readonly serviceWorkers?: 'allow' | 'block';
}

/** A browser that has never been here, with nothing kept. */
export async function freshContext(browser: Browser, { origin, probed, serviceWorkers }: VisitOptions) {
	const context = await browser.newContext({
		viewport: { width: 412, height: 915 },
		locale: 'fr-FR',
		serviceWorkers: serviceWorkers ?? 'allow'
	});
	const faults: Faults = { errors: [], foreign: [] };
	context.on('console', (message) => message.type() === 'error' && faults.errors.push(message.text()));
	context.on('weberror', (error) => faults.errors.push(error.error().message));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== new URL(origin).origin)
			faults.foreign.push(url.href);
	});
	if (probed) await context.addInitScript(probe, probed);
	return { context, faults };
}

/** Slows the page down. @param network false leaves the network as it is, for a page that needs none */
export async function throttle(page: Page, network = true): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CONDITIONS.cpu });
	if (!network) return;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: CONDITIONS.roundTrip,
		downloadThroughput: CONDITIONS.down / 8,
		uploadThroughput: CONDITIONS.up / 8
	});
}

/** An empty page in a fresh, slowed browser; whoever asked opens an address, then closes the context. */
export async function visit(browser: Browser, options: VisitOptions): Promise<Visit> {
	const { context, faults } = await freshContext(browser, options);
	const page = await context.newPage();
	await throttle(page);
	return { page, context, faults };
}

/** What a page fetched, in order. */
export interface Fetched {
	readonly url: string;
	/** Asked for before the page worked; the others were asked for by the page that works. */
	readonly before: boolean;
}

/**
 * A working page asks for its second wave and its fonts in the very task that makes it work. What tells them
 * apart is that their answers come later: the last request that was answered in time ends the first wave.
 * @param worked when the page worked
 */
export function fetched(page: Page, worked: number): Promise<Fetched[]> {
	return page.evaluate((moment) => {
		const all = [
			...performance.getEntriesByType('navigation'),
			...performance.getEntriesByType('resource')
		] as PerformanceResourceTiming[];
		const asked = all.filter((one) => one.name.startsWith('http'));
		const inTime = asked.filter((one) => one.responseEnd > 0 && one.responseEnd <= moment);
		const last = Math.max(...inTime.map((one) => one.startTime));
		return asked.map((one) => ({ url: one.name, before: one.startTime <= last }));
	}, worked);
}
