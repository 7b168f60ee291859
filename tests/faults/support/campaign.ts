import type { Page } from '@playwright/test';
import type { Way as Bare } from '../page/words';

/** Which notebook is put to the test: one without screens, or one that only a page of the site opens. */
export type Way = Bare | 'today';

/** What a campaign is given. */
export interface Asked {
	/** Of the notebook's page. */
	readonly url: string;
	/** Of the site as it was last built, where there is one. */
	readonly site?: string | undefined;
	/** How often. */
	readonly size: number;
	/** Replays it. */
	readonly seed: number;
	readonly way: Way;
	/** How much slower than here the device is, where the campaign says so. A busy machine measures at 1. */
	readonly slowed: number;
}

/** What came out. It holds when `faults` is empty. */
export interface Outcome {
	/** One sentence each, with what replays it. */
	readonly faults: readonly string[];
	/** What was counted and measured, by name. */
	readonly measured: Readonly<Record<string, number>>;
}

export interface Campaign {
	readonly name: string;
	/** How often in `npm test`, and in `npm run faults`. */
	readonly short: number;
	readonly full: number;
	/** Where it makes no difference which notebook it is, only the device's own is tried. */
	readonly ways: readonly Way[];
	run(asked: Asked): Promise<Outcome>;
}

type InPage = import('../page/page').InPage;

/** Calls one of the page's functions. The page is loaded when it answers to its name. */
export async function call<K extends keyof InPage>(
	page: Page,
	name: K,
	...args: Parameters<InPage[K]>
): Promise<Awaited<ReturnType<InPage[K]>>> {
	await page.waitForFunction(() => 'faults' in window);
	return page.evaluate(
		([name, args]) =>
			(window as unknown as { faults: Record<string, (...args: unknown[]) => unknown> }).faults[name]!(
				...args
			),
		[name, args] as const
	) as Promise<Awaited<ReturnType<InPage[K]>>>;
}

/** The value under which this part of the numbers lies; NaN of none. */
export function percentile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
}
