import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';

/** What the workbook is held to: RGAA and WCAG 2.2 AA, and axe's own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

/** axe, as its source puts it into a page. */
interface InPage {
	readonly axe: { run(within: string, options: object): Promise<AxeResults> };
}

interface Looked {
	/** A selector: only what it holds is looked at. */
	readonly within?: string;
	/** Colours only: the second look of a page in another theme. */
	readonly coloursOnly?: boolean;
}

/**
 * What axe finds on the page as it is now, one line per element; [] when nothing. axe runs in the page itself:
 * there is no frame to look into, and its wrapper for Playwright takes seconds more to carry what passed.
 */
export async function findings(
	page: Page,
	{ within = 'html', coloursOnly = false }: Looked = {}
): Promise<string[]> {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
	return page.evaluate(
		async ([selector, rules]) => {
			const { axe } = window as unknown as InPage;
			const { violations } = await axe.run(selector, { runOnly: rules, resultTypes: ['violations'] });
			return violations.flatMap((one) =>
				one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 120)} ${node.failureSummary}`)
			);
		},
		[within, coloursOnly ? ['color-contrast'] : TAGS] as const
	);
}
