import type { Page } from '@playwright/test';
import axe from 'axe-core';
import type { ContextObject, RunOptions } from 'axe-core';

/** What the workbook is held to: RGAA and WCAG 2.2 AA, and axe's own good practice. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'RGAAv4', 'best-practice'];

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
	const options: RunOptions = {
		runOnly: coloursOnly ? ['color-contrast'] : TAGS,
		resultTypes: ['violations']
	};
	return page.evaluate(
		async ([context, asked]) => {
			const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(context, asked);
			return violations.flatMap((one) =>
				one.nodes.map((node) => `${one.id}: ${node.html.slice(0, 120)} ${node.failureSummary}`)
			);
		},
		[{ include: [[within]] } as ContextObject, options] as const
	);
}
