import { test as base, expect, type BrowserContext } from '@playwright/test';

/** What no page may ever do, whatever the journey. */
export interface Watch {
	/** Requests to another origin. */
	readonly strangers: string[];
	/** Blocked by the content security policy. */
	readonly violations: string[];
	/** Errors in the console or thrown in a page. */
	readonly errors: string[];
}

/** Watches every page of a context; a test that expects an error (a cut network) empties the list itself. */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
	const seen: Watch = { strangers: [], violations: [], errors: [] };
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && url.origin !== origin) seen.strangers.push(request.url());
	});
	context.on('console', (message) => {
		if (message.type() === 'error') seen.errors.push(message.text());
	});
	context.on('weberror', (error) => seen.errors.push(String(error.error())));
	await context.exposeFunction('reportViolation', (what: string) => seen.violations.push(what));
	await context.addInitScript(() => {
		document.addEventListener('securitypolicyviolation', (event) => {
			(window as unknown as { reportViolation(what: string): void }).reportViolation(
				`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`
			);
		});
	});
	return seen;
}

/** `test`, with every page watched and the watch held clean at the end. */
export const test = base.extend<{ watched: Watch }>({
	watched: [
		async ({ context, baseURL }, use) => {
			const seen = await watch(context, new URL(baseURL!).origin);
			await use(seen);
			expect(seen, 'no stranger, no CSP violation, no error').toEqual({
				strangers: [],
				violations: [],
				errors: []
			});
		},
		{ auto: true }
	]
});

export { expect };
