import type { Page } from '@playwright/test';
import type { Way as Bare } from '../page/words';

/** Which notebook is put to the test: one without screens, or one that only a page of the site opens. */
export type Way = Bare | 'today';

/** What a campaign is given. */
export interface Asked {
	/** Address of the notebook's page, for a campaign on it. */
	readonly url: string;
	/** How often. */
	readonly runs: number;
	/** Replays it. */
	readonly seed: number;
	readonly way: Way;
	/** How much slower than here the device is, where the campaign says so. A busy machine measures at 1. */
	readonly slowed: number;
}

export interface Failure {
	/** With this seed, and as many runs as the campaign says, it happens again. */
	readonly seed: number;
	readonly what: string;
}

export interface Campaign {
	/** As the command calls it. */
	readonly name: string;
	readonly title: string;
	/** What it runs on: the notebook's page without screens, the built site, or code alone. */
	readonly on: 'notebook' | 'site' | 'code';
	/** How often in `npm test`, and in `npm run faults`; of each way. */
	readonly short: number;
	readonly full: number;
	/** Where it makes no difference which notebook it is, only the device's own is tried. */
	readonly ways: readonly Way[];
	run(asked: Asked): Promise<Outcome>;
}

/** What came out. It holds when `failures` is empty. */
export class Outcome {
	/** What was told as done: acts saved, files refused, pages shown. */
	acknowledged = 0;
	/** Of these, what is not there. */
	lost = 0;
	/** What is there in part, or in place of another. */
	torn = 0;
	readonly failures: Failure[] = [];
	/** What was counted and measured, by name. */
	readonly measured: Record<string, number> = {};

	fail(seed: number, what: string): void {
		this.failures.push({ seed, what });
	}

	count(what: string, by = 1): void {
		this.measured[what] = (this.measured[what] ?? 0) + by;
	}
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
